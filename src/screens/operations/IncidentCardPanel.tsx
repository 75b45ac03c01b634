// The incident card beside the map: what it names is marked there, and pressed, the map goes to it.
import { useMemo } from 'react'
import { dutyAreasOf } from '@/analysis/incident-card/duty-areas'
import type { Area } from '@/domain/area'
import { formatDateTime } from '@/domain/format'
import { bboxOf } from '@/domain/position'
import { areaName, captionOf } from '@/layers/caption'
import { IncidentCard } from '@/panels/incident-card/IncidentCard'
import type { RowKey } from '@/state/view'
import type { Actions } from './use-actions'
import type { IncidentCardModel } from './use-incident-card'
import type { ViewModel } from './use-view-model'

interface IncidentCardPanelProps {
  readonly card: IncidentCardModel
  readonly model: ViewModel
  readonly actions: Actions
  readonly areas: readonly Area[]
  /** Officers and above of the area: they see the duty phone. */
  readonly maySeeMore: boolean
  readonly onHover: (row: RowKey | null) => void
}

export function IncidentCardPanel(props: IncidentCardPanelProps) {
  const { card, model, actions, areas, maySeeMore, onHover } = props
  const { context } = model
  const { entry, help, links } = card
  const dutyAreas = useMemo(() => dutyAreasOf(entry, areas), [entry, areas])
  const parentId = context.areas.get(entry.areaId)?.parentId
  const summary = [
    captionOf('incidents', entry, context).title,
    formatDateTime(entry.occurredAt),
    areaName(entry.areaId, context),
    parentId ? areaName(parentId, context) : '',
  ]
  return (
    <IncidentCard
      hasPosition={entry.lngLat !== null}
      help={help}
      today={context.today}
      dutyAreas={maySeeMore ? dutyAreas : null}
      summary={summary.filter(Boolean).join(', ')}
      actions={{
        onGo: actions.goToSee,
        onMark: onHover,
        onShowAll: () => {
          const box = links && bboxOf([links.from, ...links.links.map(({ to }) => to)])
          if (box) actions.goToBox(box)
        },
      }}
    />
  )
}
