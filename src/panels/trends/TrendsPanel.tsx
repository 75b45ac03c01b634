// Trends of what is looked at: every chart counts the same incidents as map and list, and filters them.

import { memo, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ancestorsOf } from '@/analysis/area-tree'
import { ChartScopeContext } from '@/charts/chart-scope'
import { fullNameOf } from '@/domain/area'
import { activeFilters } from '@/state/active-filters'
import { EmptyState } from '@/ui/EmptyState'
import { AreaCard } from './AreaCard'
import { Headline } from './Headline'
import { HoursCard } from './HoursCard'
import { KindCard } from './KindCard'
import { ResolutionCard } from './ResolutionCard'
import { SeverityCard, StatusCard } from './StatusCard'
import { TimePlayer } from './TimePlayer'
import { TrendCard } from './TrendCard'
import classes from './Trends.module.css'
import type { ListedTrendsProps, LookedAt, Pointing, TrendsProps } from './trends-props'

/** What an answer costs most to draw: each is drawn once for it. */
const Kinds = memo(KindCard)
const Areas = memo(AreaCard)
const Hours = memo(HoursCard)
const Statuses = memo(StatusCard)
const Severities = memo(SeverityCard)
const Resolution = memo(ResolutionCard)

interface TrendsPanelProps extends Pointing {
  /** What people act on at once: the stretch of time. */
  readonly looked: LookedAt
  /** The same, or what it was before. */
  readonly drawn: LookedAt
}

export default function TrendsPanel({ looked, drawn, ...pointing }: TrendsPanelProps) {
  const { onMark } = pointing
  const { view, area, areas, types, language } = looked
  const { t } = useTranslation()
  // Nobody points at a chart that is gone.
  useEffect(() => () => onMark(null), [onMark])
  const scope = useMemo(
    () => ({
      area: [area, ...ancestorsOf(area, areas).toReversed()]
        .filter(({ level }) => level === area.level || level !== 'country')
        .map(fullNameOf)
        .join(', '),
      filters: activeFilters(view, { areas, types, language, t }),
    }),
    [view, area, areas, types, language, t],
  )
  return (
    <ChartScopeContext value={scope}>
      <div
        className={classes.panel}
        aria-busy={looked.isAsking}
        onPointerLeave={() => onMark(null)}
      >
        <Headline {...looked} />
        <TrendCard {...looked} {...pointing} />
        <TimePlayer {...looked} />
        <Kinds {...drawn} {...pointing} />
        <Areas {...drawn} {...pointing} />
        <Listed {...drawn} {...pointing} />
      </div>
    </ChartScopeContext>
  )
}

/** What needs more than counts. */
function Listed(props: TrendsProps) {
  const { t } = useTranslation()
  if (!isListed(props)) return <EmptyState title={t('unlisted.title')} why={t('unlisted.charts')} />
  return (
    <>
      <Hours {...props} />
      <Statuses {...props} />
      <Severities {...props} />
      <Resolution {...props} />
    </>
  )
}

const isListed = (props: TrendsProps): props is ListedTrendsProps => 'rows' in props.answer
