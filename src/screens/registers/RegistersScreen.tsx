// The registers at `/registers/:area/:period/:register`: what a commune writes down beside incidents.
import { Button } from '@mantine/core'
import { useParams, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { serverNow } from '@/data/server-clock'
import { isRegisterId } from '@/domain/registers/all-registers'
import { parseBriefingAddress } from '@/state/briefing-address'
import { useBasics } from '@/state/situation/use-basics'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { PageNotice } from '@/ui/PageNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { useTitle } from '@/ui/use-title'
import { Registers } from './Registers'
import classes from './Registers.module.css'

export function RegistersScreen() {
  const { t } = useTranslation()
  useTitle(t('register.title'))
  const sentenceOf = useSentence()
  const router = useRouter()
  const parts = useParams({ strict: false }) as {
    area?: string
    period?: string
    register?: string
  }
  const [now] = useState(serverNow)
  const { basics, error, retry } = useBasics()
  if (error || !basics)
    return (
      <main className={classes.waiting}>
        {error ? (
          <ErrorNotice sentence={sentenceOf(error)} onRetry={retry} />
        ) : (
          <SkeletonList rows={8} />
        )}
      </main>
    )
  const asked = parseBriefingAddress(parts, basics.rules, now)
  const area = basics.ownAreas.find(
    ({ code, codeEdition }) => code === asked?.area.code && codeEdition === asked.area.codeEdition,
  )
  if (asked === null || area === undefined || !isRegisterId(parts.register))
    return (
      <PageNotice
        title={t('register.unknown_title')}
        sentence={t(
          asked !== null && area === undefined ? 'register.not_yours' : 'register.unknown',
        )}
        actions={
          <Button onClick={() => void router.navigate({ to: '/' })}>{t('register.to_map')}</Button>
        }
      />
    )
  return (
    <Registers
      key={area.id}
      basics={basics}
      area={area}
      period={asked.period}
      id={parts.register}
      now={now}
    />
  )
}
