// Follows the session: into the app when it begins, to sign-in when it ends, a clean slate for another user.
import type { QueryClient } from '@tanstack/react-query'
import type { AnyRouter } from '@tanstack/react-router'
import { sessionNow, watchSession } from '@/data/session'
import { parseSearch } from '@/state/search-text'
import { safeNext, wantedOf } from './wanted'

export function guardSession(router: AnyRouter, queryClient: QueryClient): void {
  let userId: string | null = null
  watchSession(() => {
    const session = sessionNow()
    const { pathname, search, href } = router.history.location
    const signingIn = pathname === '/sign-in'
    const before = userId
    userId = session?.status === 'signed_in' ? session.userId : null
    // Rows of one user are never shown to the next, not even when another tab changed the user.
    if (before !== null && before !== userId) queryClient.clear()
    if (before !== null && userId !== null && before !== userId) window.location.reload()
    else if (userId !== null && signingIn) {
      router.history.replace(safeNext(parseSearch(search).next))
    } else if (session?.status === 'signed_out' && !signingIn) {
      const wanted = session.ended ? wantedOf(href) : {}
      void router.navigate({ to: '/sign-in', search: wanted, replace: session.ended })
    }
  })
}
