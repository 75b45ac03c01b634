// The form of what is being added or edited, beside the map that shows it as typed.
import type { Area } from '@/domain/area'
import type { Membership } from '@/domain/permissions'
import type { LngLat } from '@/domain/position'
import { CameraForm } from '@/panels/camera-form/CameraForm'
import { FirePointForm } from '@/panels/fire-point-form/FirePointForm'
import type { RowKey } from '@/state/view'
import type { Editing, Subject } from './use-editing'

interface EditPanelProps {
  readonly editing: Editing
  readonly subject: Subject
  readonly areas: readonly Area[]
  readonly memberships: readonly Membership[]
  /** The middle of the map. */
  readonly center: LngLat | null
  readonly onGoTo: (lngLat: LngLat) => void
  readonly onSaved: (row: RowKey) => void
}

export function EditPanel(props: EditPanelProps) {
  const { editing, subject, areas, memberships, center, onGoTo, onSaved } = props
  const shared = {
    areas,
    memberships,
    position: editing.isPlacing ? center : null,
    onPickPosition: (from: LngLat | null) => {
      if (from) onGoTo(from)
      editing.setPlacing(true)
    },
    onPositionPicked: () => editing.setPlacing(false),
    onPreview: editing.setPreview,
    onDirtyChange: editing.setDirty,
    onSaved: (rowId: string) => onSaved({ layerId: subject.layerId, rowId }),
    onClose: editing.close,
  }
  return subject.layerId === 'cameras' ? (
    <CameraForm key={editing.opening} initial={subject.initial} {...shared} />
  ) : (
    <FirePointForm key={editing.opening} initial={subject.initial} {...shared} />
  )
}
