// Follows the session: into the app when it begins, to sign-in when it ends, a clean slate for another user.
import type { QueryClient } from '@tanstack/react-query'
import type { AnyRouter } from '@tanstack/react-router'
import { sessionNow, watchSession } from '@/data/session'
import { forgetForm } from '@/state/kept-form'
import { parseSearch } from '@/state/search-text'
import { safeNext, wantedOf } from './wanted'

const WALL = '/wall'

/** Its code is there since the session began; the sign-in page does not wait for it. */
const forgetLastSeen = async (): Promise<void> =>
  (await import('@/data/last-seen/last-seen')).forgetLastSeen()

export function guardSession(router: AnyRouter, queryClient: QueryClient): void {
  let userId: string | null = null
  let wasSignedOut = false
  watchSession(() => {
    const session = sessionNow()
    const { pathname, search, href } = router.history.location
    const signingIn = pathname === '/sign-in'
    const before = userId
    userId = session?.status === 'signed_in' ? session.userId : null
    const cameBack = wasSignedOut && userId !== null
    wasSignedOut = session?.status === 'signed_out'
    if (before !== null && userId !== null && before !== userId) {
      // Another tab changed the user: rows of one are never shown to the next.
      window.location.reload()
    } else if (cameBack && pathname === WALL) {
      void router.invalidate()
    } else if (userId !== null && signingIn) {
      router.history.replace(safeNext(parseSearch(search).next))
    } else if (before !== null && userId === null) {
      // A wall says by itself that its session is over: nobody stands there to type a password.
      if (pathname === WALL)
        return void forgetLastSeen()
          .catch(() => undefined)
          .then(() => router.invalidate())
          .then(() => queryClient.clear())
      const hasEnded = session?.status === 'signed_out' && session.ended
      const wanted = hasEnded ? wantedOf(href) : {}
      if (!hasEnded) forgetForm()
      void forgetLastSeen()
      void router
        .navigate({ to: '/sign-in', search: wanted, replace: 'next' in wanted })
        .then(() => queryClient.clear())
    } else if (session?.status === 'signed_out' && before === null) {
      // Signing out may have been cut short: by a reload, or an empty battery.
      void forgetLastSeen()
    }
  })
}
