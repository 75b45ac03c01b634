// Large keys for the digits; the arrows go from key to key.
import { UnstyledButton } from '@mantine/core'
import { IconBackspace } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { PAD, placeAfterArrow } from './typed'
import classes from './WallPairing.module.css'

export function Keypad({ onPress }: { readonly onPress: (key: string) => void }) {
  const { t } = useTranslation()
  const pad = useRef<HTMLFieldSetElement>(null)
  const keyAt = (place: number) => pad.current?.querySelectorAll('button')[place]
  // A remote control has no pointer: it begins in the middle.
  useEffect(() => keyAt(PAD.indexOf('5'))?.focus({ preventScroll: true }), [])

  const move = (event: KeyboardEvent, place: number) => {
    const next = placeAfterArrow(place, event.key)
    if (event.key.startsWith('Arrow')) event.preventDefault()
    if (next !== place) keyAt(next)?.focus()
  }
  return (
    <fieldset ref={pad} className={classes.pad} aria-label={t('pairing.code')}>
      {PAD.map((key, place) => (
        <UnstyledButton
          key={key}
          className={classes.key}
          data-word={key === 'Delete' || undefined}
          aria-label={
            key === 'Delete'
              ? t('pairing.clear')
              : key === 'Backspace'
                ? t('pairing.erase')
                : undefined
          }
          onKeyDown={(event) => move(event, place)}
          onClick={() => onPress(key)}
        >
          {key === 'Delete' ? (
            t('pairing.clear_short')
          ) : key === 'Backspace' ? (
            <IconBackspace className={classes.icon} aria-hidden />
          ) : (
            key
          )}
        </UnstyledButton>
      ))}
    </fieldset>
  )
}
