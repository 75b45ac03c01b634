// The trends beside the map; their code comes when they are first opened.
import { lazy, Suspense, useCallback, useEffect } from 'react'
import type { Mark } from '@/layers/incident-mark'
import { findRow } from '@/layers/rows'
import type { RowKey } from '@/state/view'
import { SkeletonList } from '@/ui/SkeletonList'
import { IncidentsAway } from './IncidentsAway'
import { Unlisted } from './Unlisted'
import type { TrendsModel } from './use-trends'
import type { ViewModel } from './use-view-model'

const loadPanel = () => import('@/panels/trends/TrendsPanel')
const TrendsPanel = lazy(loadPanel)

interface TrendsProps {
  readonly model: ViewModel
  readonly trends: TrendsModel
  readonly mark: Mark | null
  readonly onMark: (mark: Mark | null) => void
  readonly hovered: RowKey | null
  readonly onHover: (row: RowKey | null) => void
}

export function Trends({ model, trends, mark, onMark, hovered, onHover }: TrendsProps) {
  // While the incidents are on the way.
  useEffect(() => void loadPanel(), [])
  const pointAtArea = useCallback(
    (id: string | null) => onHover(id === null ? null : { layerId: 'hamlets', rowId: id }),
    [onHover],
  )
  if (model.incidents.unlisted === 'filter') return <Unlisted model={model} />
  if (model.isAway) return <IncidentsAway onRetry={model.retry} />
  if (trends.now === null) return <SkeletonList rows={8} />
  const found = hovered?.layerId === 'incidents' && findRow(model.rows, 'incidents', hovered.rowId)
  return (
    <Suspense fallback={<SkeletonList rows={8} />}>
      <TrendsPanel
        looked={trends.now}
        drawn={trends.drawn ?? trends.now}
        mark={mark}
        onMark={onMark}
        pointed={found && found.layerId === 'incidents' ? found.row : null}
        pointedAreaId={hovered?.layerId === 'hamlets' ? hovered.rowId : null}
        onPointArea={pointAtArea}
      />
    </Suspense>
  )
}
