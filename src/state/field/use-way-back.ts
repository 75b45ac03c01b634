// Who opened a form from the worklist is led back to it after saving, to the group that stood open.
import { useCallback, useState } from 'react'
import type { FieldAddress, FieldGo } from './field-address'

const FORMS: readonly string[] = ['camera', 'fire_point', 'check']

/** `go`, but to the worklist where a form that was opened from it ends at the start. */
export function useWayBack(go: FieldGo, address: FieldAddress) {
  const [from, setFrom] = useState<FieldAddress | null>(null)
  if (address.page === 'worklist' && from !== address) setFrom(address)
  else if (address.page !== 'worklist' && from !== null && !FORMS.includes(address.page))
    setFrom(null)
  const goBack: FieldGo = useCallback(
    (page, id = null, options = {}) =>
      from !== null && page === 'start' && options.replace
        ? go(from.page, from.id, options)
        : go(page, id, options),
    [go, from],
  )
  return { goBack, isFromWorklist: from !== null }
}
