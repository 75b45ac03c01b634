// What covers the list: the form of what is edited, else the details of what is selected.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { contentsOfArea } from '@/analysis/area-contents'
import { fullNameOf } from '@/domain/area'
import { holds } from '@/domain/permissions'
import type { LngLat } from '@/domain/position'
import { type Found, findRow } from '@/layers/rows'
import { Inspector } from '@/panels/inspector/Inspector'
import type { Basics } from '@/state/situation/use-basics'
import { useSentence } from '@/state/use-sentence'
import type { RowKey } from '@/state/view'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { EditPanel } from './EditPanel'
import { IncidentCardPanel } from './IncidentCardPanel'
import { NotFound } from './NotFound'
import { RemovedPanel } from './RemovedPanel'
import { type Actions, positionOf } from './use-actions'
import type { Editing } from './use-editing'
import type { IncidentCardModel } from './use-incident-card'
import { useOpenHistory } from './use-open-admin'
import { useOpenRegister } from './use-open-reports'
import type { Removable, Removal } from './use-removal'
import { useTotalsIn } from './use-totals-in'
import type { ViewModel } from './use-view-model'

export interface DetailPanelProps {
  readonly model: ViewModel
  readonly actions: Actions
  readonly basics: Basics
  readonly editing: Editing
  readonly removal: Removal
  /** Of the fire or accident that is selected; null for everything else. */
  readonly card: IncidentCardModel | null
  readonly onHover: (row: RowKey | null) => void
  /** The middle of the map. */
  readonly center: LngLat | null
}

export function DetailPanel(props: DetailPanelProps) {
  const { model, actions, basics, editing, removal, center } = props
  const { rows, view, context, isLoaded, incidents } = model
  const { t } = useTranslation()
  const { areas, memberships } = basics
  const sentenceOf = useSentence()
  const openRegister = useOpenRegister(model, basics)
  const historyOf = useOpenHistory(basics)
  const { selected } = view
  const found = useMemo(
    () => selected && findRow(rows, selected.layerId, selected.rowId),
    [rows, selected],
  )
  const totals = useTotalsIn(model, basics, found?.layerId === 'hamlets' ? found.row : null)
  if (editing.subject) {
    return (
      <EditPanel
        editing={editing}
        subject={editing.subject}
        areas={areas}
        memberships={memberships}
        center={center}
        onGoTo={actions.goToPlace}
        onSaved={actions.select}
      />
    )
  }
  if (removal.removed) return <RemovedPanel removal={removal} name={removal.removed.name} />
  if (!found) {
    const isIncident = selected?.layerId === 'incidents'
    const isUnlisted = isIncident && incidents.unlisted !== null
    const isAway = isIncident && model.isAway
    return isLoaded || isAway ? (
      <NotFound
        why={
          isAway
            ? t('operations.incidents_away')
            : isUnlisted
              ? t('unlisted.selected', { area: fullNameOf(model.area), period: model.periodName })
              : t('inspector.not_found')
        }
        onClose={() => actions.select(null)}
      />
    ) : (
      <SkeletonList rows={8} />
    )
  }
  const path = found.layerId === 'hamlets' ? found.row.path : found.row.areaPath
  const isOfficer = holds(memberships, path, 'officer')
  const position = found.layerId === 'hamlets' ? null : positionOf(found)
  const subject = isOfficer ? subjectOf(found) : null
  return (
    <Inspector
      found={found}
      context={{
        ...context,
        periodName: model.periodName,
        maySeeMore: isOfficer,
        onShowArea: actions.showAreaById,
        onOpenRegister: isOfficer ? openRegister : null,
        onShowHistory: historyOf(found),
      }}
      contentsOf={(area) => ({
        ...contentsOfArea(
          area,
          {
            areas,
            cameras: rows.cameras ?? [],
            firePoints: rows.fire_points ?? [],
          },
          context.today,
        ),
        incidents: totals,
        figures: model.figuresIn(area),
      })}
      onClose={() => actions.select(null)}
      card={
        props.card && (
          <IncidentCardPanel
            card={props.card}
            model={model}
            actions={actions}
            areas={areas}
            maySeeMore={isOfficer}
            onHover={props.onHover}
          />
        )
      }
      actions={{
        onFly: position && (() => actions.goToPlace(position)),
        onEdit: subject && (() => editing.edit(subject)),
        onDelete: subject && (() => removal.remove(subject)),
        isDeleting: removal.isBusy,
      }}
      notice={removal.failure ? <ErrorNotice sentence={sentenceOf(removal.failure)} /> : null}
    />
  )
}

/** What a form can edit. */
function subjectOf({ layerId, row }: Found): Removable | null {
  switch (layerId) {
    case 'cameras':
      return { layerId, initial: row }
    case 'fire_points':
      return { layerId, initial: row }
    default:
      return null
  }
}
