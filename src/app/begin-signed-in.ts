// What begins with a session, whichever screen comes first; the sign-in page loads none of it.
import { prefetchBasics } from '@/data/basics'
import { keepLastSeen } from '@/data/last-seen/last-seen'
import { queryClient } from './query-client'

/** Resolves when what was seen last is there; everything else is on its way by then. */
export async function beginSignedIn(userId: string): Promise<void> {
  await keepLastSeen(queryClient, userId)
  prefetchBasics(queryClient, userId)
  void import('./listening')
}
