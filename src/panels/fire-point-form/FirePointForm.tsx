// Adding, editing, moving and deleting a fire point.
import { useState } from 'react'
import { firePointEditing } from '@/data/fire-point-editing'
import { OpenFeature } from '@/state/OpenFeature'
import { FirePointEditor } from './FirePointEditor'
import type { FirePointFormProps } from './fire-point-form-props'

export function FirePointForm(props: FirePointFormProps) {
  // Kept: the row may leave the list while the form is open.
  const [initial] = useState(props.initial)
  return (
    <OpenFeature
      editing={firePointEditing}
      initial={initial}
      areas={props.areas}
      memberships={props.memberships}
      onClose={props.onClose}
    >
      {(opened) => <FirePointEditor {...props} opened={opened} />}
    </OpenFeature>
  )
}
