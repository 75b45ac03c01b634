// What is known of an area: names and codes, people, outline, since when, what it came from and became.
import { Button, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { areaHistoryQuery, type Succession } from '@/data/area-endings'
import { type Area, fullNameOf } from '@/domain/area'
import { nameWithEnd } from '@/domain/area-end'
import { formatCivilDate, formatNumber } from '@/domain/format'
import type { Basics } from '@/state/situation/use-basics'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { useLanguage } from '@/ui/use-language'
import classes from './Areas.module.css'

interface AreaFactsProps {
  readonly area: Area
  readonly basics: Basics
  readonly onShow: (areaId: string) => void
}

export function AreaFacts({ area, basics, onShow }: AreaFactsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentenceOf = useSentence()
  const history = useQuery(areaHistoryQuery(area.id))
  const parent = basics.areasById.get(area.parentId ?? '')
  const number = (value: number | null) =>
    value === null ? t('area.unknown') : formatNumber(value, language)
  const steps = (list: readonly Succession[]) => (
    <ul className={classes.steps}>
      {list.map((step) => (
        <li key={step.id}>
          <Button size="compact-sm" variant="subtle" onClick={() => onShow(step.id)}>
            {fullNameOf(step)}
          </Button>{' '}
          {t('admin.areas.step', { day: formatCivilDate(step.day), reference: step.reference })}
          {step.who !== null && ` · ${step.who}`}
        </li>
      ))}
    </ul>
  )
  const facts: readonly (readonly [string, ReactNode] | null)[] = [
    [t('area.level'), t(`area.level_${area.level}`)],
    parent ? [t('area.parent'), fullNameOf(parent)] : null,
    [
      t('area.code'),
      t('area.code_with_edition', { code: area.code, date: formatCivilDate(area.codeEdition) }),
    ],
    area.aliases.length > 0 ? [t('area.aliases'), area.aliases.join('; ')] : null,
    [t('area.households'), number(area.households)],
    [t('area.population'), number(area.population)],
    area.endedOn
      ? null
      : [t('admin.areas.outline'), t(`admin.areas.${area.outline ? 'outlined' : 'not_outlined'}`)],
    area.beganOn ? [t('area.began_on'), formatCivilDate(area.beganOn)] : null,
    area.endedOn ? [t('area.ended_on'), formatCivilDate(area.endedOn)] : null,
    history.data?.cameFrom.length
      ? [t('admin.areas.came_from'), steps(history.data.cameFrom)]
      : null,
    history.data?.became.length ? [t('admin.areas.became'), steps(history.data.became)] : null,
  ]
  return (
    <section>
      <Title order={3} className={classes.name}>
        {nameWithEnd(area, t)}
      </Title>
      {history.error && (
        <ErrorNotice sentence={sentenceOf(history.error)} onRetry={() => void history.refetch()} />
      )}
      <dl className={classes.facts}>
        {facts
          .filter((fact) => fact !== null)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
