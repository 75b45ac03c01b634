// Where the position in a form comes from: GPS until it is good and the next step begins, or a hand on the map.
import { useEffect, useEffectEvent, useState } from 'react'
import type { LngLat } from '@/domain/position'

export interface Averaged {
  readonly lngLat: LngLat
  readonly accuracyM: number
}

export type PositionSource =
  /** Follows the device. */
  | 'gps'
  /** Was the device's; stays while the officer steps back to take a photo. */
  | 'kept'
  | 'hand'
  /** Of what is being edited. */
  | 'saved'

/** Less than this is the rounding of the map, not a hand, in degrees: a tenth of a metre. */
const STILL = 1e-6

const isSamePlace = (a: LngLat, b: LngLat): boolean =>
  Math.abs(a[0] - b[0]) < STILL && Math.abs(a[1] - b[1]) < STILL

/** `onMove` puts a position into the form; null accuracy: nobody knows how exact a hand was. */
export function usePositionSource(
  first: PositionSource,
  device: Averaged | null,
  onMove: (lngLat: LngLat, accuracyM: number | null) => void,
) {
  const [source, setSource] = useState(first)
  const move = useEffectEvent(onMove)
  const [lng, lat] = device?.lngLat ?? []
  const accuracyM = device?.accuracyM
  useEffect(() => {
    if (source !== 'gps' || lng === undefined || lat === undefined) return
    move([lng, lat], accuracyM ?? null)
  }, [source, lng, lat, accuracyM])

  return {
    source,
    /** Goes (back) to where the device is. */
    follow: () => setSource('gps'),
    /** From now on the device may move; what it said stays. */
    keep: () => {
      if (source === 'gps' && device !== null) setSource('kept')
    },
    /** The coordinates are typed. */
    release: () => setSource('hand'),
    byHand: (lngLat: LngLat, from: LngLat | null) => {
      if (from !== null && isSamePlace(lngLat, from)) return
      setSource('hand')
      onMove(lngLat, null)
    },
  }
}

export type PositionSourcing = ReturnType<typeof usePositionSource>
