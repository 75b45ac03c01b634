// Adding, editing, moving and deleting a fire point.
import type { FirePointFormProps } from './fire-point-form-props'

export function FirePointForm(_props: FirePointFormProps) {
  return null
}
