// The briefing at `/briefing/:area/:period`: slides for a projector, figures that stay as they were reported.
import { Button } from '@mantine/core'
import { useParams, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { serverNow } from '@/data/server-clock'
import { holds } from '@/domain/permissions'
import { parseBriefingAddress } from '@/state/briefing-address'
import { useBasics } from '@/state/situation/use-basics'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { LightOnly } from '@/ui/LightOnly'
import { PageNotice } from '@/ui/PageNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { useTitle } from '@/ui/use-title'
import { Briefing } from './Briefing'
import frame from './BriefingFrame.module.css'

export function BriefingScreen() {
  const { t } = useTranslation()
  useTitle(t('briefing.title'))
  const sentenceOf = useSentence()
  const router = useRouter()
  const parts = useParams({ strict: false }) as { area?: string; period?: string }
  const [now] = useState(serverNow)
  const { basics, error, retry } = useBasics()
  if (error)
    return (
      <main className={frame.waiting}>
        <ErrorNotice sentence={sentenceOf(error)} onRetry={retry} />
      </main>
    )
  if (!basics)
    return (
      <main className={frame.waiting}>
        <SkeletonList rows={6} />
      </main>
    )
  const asked = parseBriefingAddress(parts, basics.rules, now)
  const area = basics.ownAreas.find(
    ({ code, codeEdition }) => code === asked?.area.code && codeEdition === asked.area.codeEdition,
  )
  const refusal =
    asked === null
      ? 'unknown'
      : area === undefined || !holds(basics.memberships, area.path, 'officer')
        ? 'not_yours'
        : asked.period.start > now
          ? 'not_begun'
          : null
  if (asked === null || area === undefined || refusal !== null)
    return (
      <PageNotice
        title={t(`briefing.${refusal ?? 'unknown'}_title`)}
        sentence={t(`briefing.${refusal ?? 'unknown'}`)}
        actions={
          <Button onClick={() => void router.navigate({ to: '/' })}>{t('briefing.to_map')}</Button>
        }
      />
    )
  return (
    <LightOnly className={frame.paper}>
      <Briefing
        key={`${area.id} ${asked.period.kind} ${asked.period.name}`}
        basics={basics}
        area={area}
        period={asked.period}
        now={now}
      />
    </LightOnly>
  )
}
