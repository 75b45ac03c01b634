// The view of the current URL, and changing it.
import { useRouter, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { parseSearch } from './search-text'
import { addressOf, formatView, parseView, type Search } from './url'
import { isMovement, type View } from './view'

/** The same object until the URL changes. */
export function useView(): View {
  const search = useSearch({ strict: false }) as Search
  return useMemo(() => parseView(search), [search])
}

export type ChangeView = (
  change: Partial<View> | ((view: View) => Partial<View>),
  options?: { readonly replace: boolean },
) => void

/**
 * Changes parts of the view. Back undoes one change; moving the map adds nothing to go back to, nor
 * does what `replace` fills in.
 * The function stays the same, and a change given as a function gets the latest view.
 */
export function useChangeView(): ChangeView {
  const router = useRouter()
  const [own] = useState(() => router.state.location.pathname)
  return useCallback(
    (change, options) => {
      // Another screen was chosen and is still being loaded: what the map tells meanwhile must not call it back.
      if (router.history.location.pathname !== own) return
      const before = router.history.location.search
      const view = parseView(parseSearch(before))
      const parts = typeof change === 'function' ? change(view) : change
      const changed = { ...view, ...parts }
      if (addressOf(changed) === before) return
      void router.navigate({
        to: '.',
        search: formatView(changed),
        replace: options?.replace || isMovement(parts),
        resetScroll: false,
      })
    },
    [router, own],
  )
}
