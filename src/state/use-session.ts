// Who is signed in, for components.
import { useSyncExternalStore } from 'react'
import { type Session, sessionNow, watchSession } from '@/data/session'

/** Null until the session has been looked up at the start. */
export const useSession = (): Session | null => useSyncExternalStore(watchSession, sessionNow)
