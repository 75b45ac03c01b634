// The right side: the form of what is edited, else the details of what is selected, else the list.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { contentsOfArea } from '@/analysis/area-contents'
import { fullNameOf } from '@/domain/area'
import { INCIDENT_GROUPS } from '@/domain/incident'
import { holds } from '@/domain/permissions'
import type { LngLat } from '@/domain/position'
import type { LayerId } from '@/layers/registry'
import { findRow } from '@/layers/rows'
import { Inspector } from '@/panels/inspector/Inspector'
import { ListPanel } from '@/panels/list/ListPanel'
import { useSentence } from '@/state/use-sentence'
import type { RowKey } from '@/state/view'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { EditPanel } from './EditPanel'
import { EmptyList } from './EmptyList'
import { NotFound } from './NotFound'
import { type Actions, positionOf } from './use-actions'
import type { Basics } from './use-basics'
import type { Editing } from './use-editing'
import type { ViewModel } from './use-view-model'

interface SidePanelProps {
  readonly model: ViewModel
  readonly actions: Actions
  readonly basics: Basics
  readonly editing: Editing
  readonly listed: LayerId
  readonly hovered: RowKey | null
  readonly onHover: (row: RowKey | null) => void
  readonly onlyWithoutPosition: boolean
  readonly onOnlyWithoutPositionChange: (only: boolean) => void
  /** The middle of the map. */
  readonly center: LngLat | null
}

export function SidePanel(props: SidePanelProps) {
  const { model, actions, basics, editing, onlyWithoutPosition } = props
  const { rows, view, area, context, error, isLoaded } = model
  const { areas, memberships } = basics
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const { selected } = view
  const found = useMemo(
    () => selected && findRow(rows, selected.layerId, selected.rowId),
    [rows, selected],
  )

  if (editing.subject) {
    return (
      <EditPanel
        editing={editing}
        subject={editing.subject}
        areas={areas}
        memberships={memberships}
        center={props.center}
        onGoTo={actions.goToPlace}
        onSaved={actions.select}
      />
    )
  }
  if (error) {
    return (
      <div style={{ padding: 16 }}>
        <ErrorNotice
          title={t('operations.load_failed')}
          sentence={sentenceOf(error)}
          onRetry={model.retry}
        />
      </div>
    )
  }
  if (selected && !found) {
    return isLoaded ? <NotFound onClose={() => actions.select(null)} /> : <SkeletonList rows={8} />
  }
  if (found) {
    const path = found.layerId === 'hamlets' ? found.row.path : found.row.areaPath
    const isOfficer = holds(memberships, path, 'officer')
    const position = positionOf(found)
    const mayEdit = isOfficer && (found.layerId === 'cameras' || found.layerId === 'fire_points')
    return (
      <Inspector
        found={found}
        context={{
          ...context,
          periodName: model.periodName,
          maySeeMore: isOfficer,
          onShowArea: actions.showAreaById,
        }}
        contentsOf={(within) =>
          contentsOfArea(
            within,
            {
              areas,
              cameras: rows.cameras ?? [],
              firePoints: rows.fire_points ?? [],
              incidents: rows.incidents ?? [],
            },
            context.today,
          )
        }
        onClose={() => actions.select(null)}
        onFly={position && found.layerId !== 'hamlets' ? () => actions.goToPlace(position) : null}
        onEdit={
          mayEdit && (found.layerId === 'cameras' || found.layerId === 'fire_points')
            ? () =>
                editing.edit(
                  found.layerId === 'cameras'
                    ? { layerId: 'cameras', initial: found.row }
                    : { layerId: 'fire_points', initial: found.row },
                )
            : null
        }
      />
    )
  }
  return (
    <ListPanel
      rows={rows}
      layerId={props.listed}
      onLayerChange={actions.list}
      context={context}
      selected={selected}
      hovered={props.hovered}
      onSelect={actions.selectAndGo}
      onHover={props.onHover}
      onlyWithoutPosition={onlyWithoutPosition}
      onOnlyWithoutPositionChange={props.onOnlyWithoutPositionChange}
      emptyOf={(layerId) => (
        <EmptyList
          layerId={layerId}
          area={fullNameOf(area)}
          period={model.periodName}
          isFiltered={
            view.groups.length < INCIDENT_GROUPS.length && (model.allIncidents?.length ?? 0) > 0
          }
          isNarrowed={onlyWithoutPosition}
          onLongerPeriod={actions.showLongerPeriod}
          onAllGroups={actions.showAllGroups}
        />
      )}
    />
  )
}
