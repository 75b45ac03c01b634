// Adding, editing, moving and deleting a camera.
import { useState } from 'react'
import { cameraEditing } from '@/data/camera-editing'
import { OpenFeature } from '@/state/OpenFeature'
import { CameraEditor } from './CameraEditor'
import type { CameraFormProps } from './camera-form-props'

export function CameraForm(props: CameraFormProps) {
  // Kept: the row may leave the list while the form is open.
  const [initial] = useState(props.initial)
  return (
    <OpenFeature
      editing={cameraEditing}
      initial={initial}
      areas={props.areas}
      memberships={props.memberships}
      onClose={props.onClose}
    >
      {(opened) => <CameraEditor {...props} opened={opened} />}
    </OpenFeature>
  )
}
