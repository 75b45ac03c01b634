// Brings the part of a form into sight that one came for, with the focus on what is to be done there.
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { useFieldAddress } from './field-address'

const CONTROLS = 'button, input:not([tabindex="-1"]), select, textarea'

/**
 * Parts are marked `data-part`, with the words of `WORKLIST_FORMS`. `name` is the field in it that matters, null for
 * the first control. A form that nobody came to for a part begins at its top.
 */
export function useArrival(form: RefObject<HTMLElement | null>, name: string | null): void {
  const { at } = useFieldAddress()
  const arrive = useEffectEvent(() => {
    const part = at && form.current?.querySelector<HTMLElement>(`[data-part="${at}"]`)
    if (!part) {
      form.current?.closest('main')?.scrollTo(0, 0)
      return
    }
    const named = name === null ? null : part.querySelector<HTMLElement>(`[name="${name}"]`)
    const control = named ?? part.querySelector<HTMLElement>(CONTROLS)
    const place = named?.closest('li') ?? part
    place.scrollIntoView({ block: 'start' })
    control?.focus({ preventScroll: true })
  })
  useEffect(() => {
    arrive()
  }, [])
}
