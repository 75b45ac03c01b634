// Where the device is aimed, smoothed, for components.
import { useMemo, useSyncExternalStore } from 'react'
import { type Heading, headingOf } from '@/domain/heading'
import { type Compass, compassNow, watchCompass } from './compass-watcher'

export interface Aiming extends Heading, Pick<Compass, 'status'> {}

export function useCompass(): Aiming {
  const compass = useSyncExternalStore(watchCompass, compassNow)
  return useMemo(
    () => ({ status: compass.status, ...headingOf(compass.readings, new Date()) }),
    [compass],
  )
}
