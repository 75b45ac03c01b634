// Setting a direction by aiming the device: the view turns with it until it is held.
import { roundBearing } from '@/domain/bearing'
import { startAiming, stopAiming } from '@/state/device/compass-watcher'
import { useCompass } from '@/state/device/use-compass'

export function useAiming(onHold: (bearingDeg: number) => void, onBegin: () => void) {
  const compass = useCompass()
  const bearingDeg = compass.bearingDeg === null ? null : roundBearing(compass.bearingDeg)
  return {
    status: compass.status,
    quality: compass.quality,
    isAiming: compass.status === 'waiting' || compass.status === 'found',
    /** Whole degrees while aiming, else null. */
    bearingDeg: compass.status === 'found' ? bearingDeg : null,
    begin: () => {
      onBegin()
      void startAiming()
    },
    hold: () => {
      if (bearingDeg !== null) onHold(bearingDeg)
      stopAiming()
    },
    stop: stopAiming,
  }
}

export type Aim = ReturnType<typeof useAiming>
