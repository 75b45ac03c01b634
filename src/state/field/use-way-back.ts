// Where a page of the field app leads back to: the list it was opened from, in the URL and so after a reload too.
import { type FieldGo, type FieldPlace, useFieldAddress, useFieldGo } from './field-address'

const START: FieldPlace = { page: 'start', id: null }

export interface WayBack extends FieldPlace {
  /** Ends this page; Back does not lead to it again. */
  readonly leave: () => void
  /** Opens another page that leads back to the same place. */
  readonly goOn: FieldGo
}

export function useWayBack(): WayBack {
  const go = useFieldGo()
  const { page, from } = useFieldAddress()
  const back = from ?? (page === 'check' ? ({ page: 'fire_points', id: null } as const) : START)
  return {
    ...back,
    leave: () => go(back.page, back.id, { replace: true }),
    goOn: (next, id, options) => go(next, id, { ...(from && { from }), ...options }),
  }
}
