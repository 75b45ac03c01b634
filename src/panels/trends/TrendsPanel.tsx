// Trends of what is looked at: every chart counts the same incidents as map and list, and filters them.

import { useEffect, useMemo } from 'react'
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
import type { ListedTrendsProps, TrendsProps } from './trends-props'

export default function TrendsPanel(props: TrendsProps) {
  const { onMark, view, area, areas, types, language } = props
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
      <div className={classes.panel} aria-busy={props.isAsking} onPointerLeave={() => onMark(null)}>
        <Headline {...props} />
        <TrendCard {...props} />
        <TimePlayer {...props} />
        <KindCard {...props} />
        <AreaCard {...props} />
        {isListed(props) ? (
          <>
            <HoursCard {...props} />
            <StatusCard {...props} />
            <SeverityCard {...props} />
            <ResolutionCard {...props} />
          </>
        ) : (
          <EmptyState title={t('unlisted.title')} why={t('unlisted.charts')} />
        )}
      </div>
    </ChartScopeContext>
  )
}

const isListed = (props: TrendsProps): props is ListedTrendsProps => 'rows' in props.answer
