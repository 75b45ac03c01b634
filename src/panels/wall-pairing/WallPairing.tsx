// The page of a screen that is no wall yet: six digits, typed with the arrows and OK of a television's remote
// control, with number keys, a mouse or a finger.
import { Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pairWall } from '@/data/pair-wall'
import { formatNumber } from '@/domain/format'
import { useSentence } from '@/state/use-sentence'
import { Logo } from '@/ui/Logo'
import { useLanguage } from '@/ui/use-language'
import { Keypad } from './Keypad'
import { DIGITS, typed } from './typed'
import classes from './WallPairing.module.css'

interface WallPairingProps {
  /** The screen is signed in as its wall. */
  readonly onPaired: () => void
}

export function WallPairing({ onPaired }: WallPairingProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentenceOf = useSentence()
  const [code, setCode] = useState('')
  const pair = useMutation({
    mutationFn: pairWall,
    onSuccess: ({ is }) => {
      if (is === 'paired') onPaired()
      else setCode('')
    },
    onError: () => setCode(''),
  })
  const { isPending, data, error } = pair

  const press = (key: string) => {
    if (isPending) return
    const next = typed(code, key)
    if (next === code) return
    setCode(next)
    if (next.length === DIGITS) pair.mutate(next)
    else if (next.length === 1) pair.reset()
  }
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey) press(event.key)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  const refusal = () => {
    if (error) return sentenceOf(error)
    if (data?.is === 'wrong') return t('pairing.wrong')
    if (data?.is === 'wait')
      return t('pairing.wait', { minutes: formatNumber(data.minutes, language) })
    return null
  }
  const refused = isPending ? null : refusal()
  return (
    <main className={classes.page} data-ready="true">
      <div className={classes.words}>
        <Logo size={72} />
        <Title order={1} className={classes.title}>
          {t('pairing.title')}
        </Title>
        <Text className={classes.how}>{t('pairing.how')}</Text>
        <div
          className={classes.code}
          role="img"
          aria-label={`${t('pairing.code')}: ${t('pairing.digits_typed', { number: code.length })}`}
        >
          {Array.from({ length: DIGITS }, (_, place) => (
            <span key={place} data-next={place === code.length || undefined}>
              {code[place] ?? ''}
            </span>
          ))}
        </div>
        <Text className={classes.answer} role="status" data-refused={refused !== null || undefined}>
          {isPending ? t('pairing.checking') : (refused ?? t('pairing.keys'))}
        </Text>
      </div>
      <Keypad onPress={press} />
    </main>
  )
}
