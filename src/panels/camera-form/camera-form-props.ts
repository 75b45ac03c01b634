// What the screen gives the camera form, and what it hears from it.
import type { Area } from '@/domain/area'
import type { Camera } from '@/domain/camera'
import type { Membership } from '@/domain/permissions'
import type { LngLat } from '@/domain/position'

/**
 * The form keeps what it was opened with: give it `key={camera?.id ?? 'new'}` and keep it mounted until
 * `onClose`, also after the row left the list (the form then offers to take the deletion back).
 */
export interface CameraFormProps {
  /** The camera to edit or move; null adds one. */
  readonly initial: { readonly id: string; readonly areaPath: string } | null
  /** All areas that the caller may see, with their outlines. */
  readonly areas: readonly Area[]
  readonly memberships: readonly Membership[]
  /** The place under the crosshair while it is on, else null. The form follows it. */
  readonly position: LngLat | null
  /** Turn the crosshair on, over `from` where a position is known. */
  readonly onPickPosition: (from: LngLat | null) => void
  /** Turn the crosshair off: the position was taken or typed. */
  readonly onPositionPicked: () => void
  /** The camera as typed so far, for the map to draw in place of the saved one; null when it has no position. */
  readonly onPreview: (camera: Camera | null) => void
  /** Whether closing now would lose something typed: ask before doing so. */
  readonly onDirtyChange?: (isDirty: boolean) => void
  /** After the write was acknowledged and the feed was asked for it; `onClose` follows. */
  readonly onSaved: (id: string) => void
  /** The form is done: saved, cancelled (it asked about unsaved changes itself), or closed after a deletion. */
  readonly onClose: () => void
}
