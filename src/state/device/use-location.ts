// Where this device is, averaged over the last seconds, while a component asks for it.
import { useMemo, useSyncExternalStore } from 'react'
import {
  type AveragedPosition,
  averagePosition,
  type FixFault,
  fixFault,
} from '@/domain/averaged-position'
import { type Located, locationNow, watchLocation } from './location-watcher'

export interface Location extends Pick<Located, 'status'> {
  readonly position: AveragedPosition | null
  /** Why what the device last said is of no use. */
  readonly fault: FixFault | null
}

export function useLocation(): Location {
  const located = useSyncExternalStore(watchLocation, locationNow)
  return useMemo(() => {
    const newest = located.fixes.at(-1)
    return {
      status: located.status,
      position: averagePosition(located.fixes, new Date()),
      fault: newest ? fixFault(newest) : null,
    }
  }, [located])
}
