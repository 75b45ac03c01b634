// The tab of what is not covered: counted for the area, the period and the filters of the screen.
import { useTranslation } from 'react-i18next'
import { fullNameOf } from '@/domain/area'
import { CoveragePanel } from '@/panels/coverage/CoveragePanel'
import type { RowKey } from '@/state/view'
import { SkeletonList } from '@/ui/SkeletonList'
import { IncidentsAway } from './IncidentsAway'
import type { Actions } from './use-actions'
import type { ViewModel } from './use-view-model'

interface CoverageTabProps {
  readonly model: ViewModel
  readonly actions: Actions
  readonly onHover: (row: RowKey | null) => void
}

export function CoverageTab({ model, actions, onHover }: CoverageTabProps) {
  const { t } = useTranslation()
  const { coverage, view, area, periodName, context } = model
  if (model.isAway) return <IncidentsAway onRetry={model.retry} />
  if (coverage === null) return <SkeletonList rows={8} />
  return (
    <CoveragePanel
      coverage={coverage}
      scope={t('coverage.scope', { area: fullNameOf(area), period: periodName })}
      reachM={view.reachM}
      onReach={actions.setReach}
      language={context.language}
      shown={view.layers}
      onToggle={actions.toggleLayer}
      onSelect={actions.selectAndGo}
      onHover={onHover}
    />
  )
}
