// Whether changes of others are seen at once, for components.
import { useSyncExternalStore } from 'react'
import { type LiveState, liveNow, watchLive } from '@/data/live/live'

export const useLive = (): LiveState => useSyncExternalStore(watchLive, liveNow)
