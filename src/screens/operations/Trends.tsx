// The trends beside the map; their code comes when they are first opened.
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { periodTitle } from '@/domain/period-name'
import type { Mark } from '@/layers/incident-mark'
import { findRow } from '@/layers/rows'
import type { RowKey } from '@/state/view'
import { SkeletonList } from '@/ui/SkeletonList'
import { Unlisted } from './Unlisted'
import type { Actions } from './use-actions'
import type { Basics } from './use-basics'
import type { ViewModel } from './use-view-model'

const TrendsPanel = lazy(() => import('@/panels/trends/TrendsPanel'))

interface TrendsProps {
  readonly model: ViewModel
  readonly actions: Actions
  readonly basics: Basics
  readonly mark: Mark | null
  readonly onMark: (mark: Mark | null) => void
  readonly hovered: RowKey | null
  readonly onHover: (row: RowKey | null) => void
}

export function Trends({ model, actions, basics, mark, onMark, hovered, onHover }: TrendsProps) {
  const { t } = useTranslation()
  const { incidents, view, area, period, compared, context, now, rows } = model
  if (incidents.unlisted === 'filter') return <Unlisted model={model} />
  if (incidents.answer === null) return <SkeletonList rows={8} />
  const found = hovered?.layerId === 'incidents' && findRow(rows, 'incidents', hovered.rowId)
  return (
    <Suspense fallback={<SkeletonList rows={8} />}>
      <TrendsPanel
        answer={incidents.answer}
        isAsking={incidents.isAsking}
        view={view}
        area={area}
        areas={basics.areas}
        types={basics.types}
        period={period}
        periodTitle={periodTitle(period, t)}
        compared={compared}
        hotAreas={model.hotAreas?.found ?? null}
        rules={basics.rules}
        now={now}
        language={context.language}
        mark={mark}
        onMark={onMark}
        pointed={found && found.layerId === 'incidents' ? found.row : null}
        pointedAreaId={hovered?.layerId === 'hamlets' ? hovered.rowId : null}
        onPointArea={(id) => onHover(id === null ? null : { layerId: 'hamlets', rowId: id })}
        actions={actions}
      />
    </Suspense>
  )
}
