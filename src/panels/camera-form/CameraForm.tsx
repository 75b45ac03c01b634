// Adding, editing, moving and deleting a camera.
import type { CameraFormProps } from './camera-form-props'

export function CameraForm(_props: CameraFormProps) {
  return null
}
