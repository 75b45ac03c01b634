// Where the position in a form comes from: GPS until it is good and the next step begins, or a hand on the map.
import { useEffect, useEffectEvent, useState } from 'react'
import { gradeOf } from '@/domain/averaged-position'
import type { LngLat } from '@/domain/position'

export interface Averaged {
  readonly lngLat: LngLat
  readonly accuracyM: number
}

export type PositionSource =
  /** Follows the device. */
  | 'gps'
  /** Was the device's; stays while the officer walks on, and is bettered only until it is good. */
  | 'kept'
  | 'hand'
  /** Of what is being edited. */
  | 'saved'

/** Less than this is the rounding of the map, not a hand, in degrees: a tenth of a metre. */
const STILL = 1e-6

const isSamePlace = (a: LngLat, b: LngLat): boolean =>
  Math.abs(a[0] - b[0]) < STILL && Math.abs(a[1] - b[1]) < STILL

/** What a position that stays may be bettered from, in metres; 0 for one that is good. */
const betterThan = (accuracyM: number): number => (gradeOf(accuracyM) === 'good' ? 0 : accuracyM)

/** `onMove` puts a position into the form; null accuracy: nobody knows how exact a hand was. */
export function usePositionSource(
  first: PositionSource,
  device: Averaged | null,
  onMove: (lngLat: LngLat, accuracyM: number | null) => void,
) {
  const [source, setSource] = useState(first)
  const [limitM, setLimit] = useState(0)
  const [lng, lat] = device?.lngLat ?? []
  const accuracyM = device?.accuracyM
  const follow = useEffectEvent((lngLat: LngLat, metres: number) => {
    const isBetter = source === 'kept' && metres < limitM
    if (source !== 'gps' && !isBetter) return
    onMove(lngLat, metres)
    if (isBetter) setLimit(betterThan(metres))
  })
  useEffect(() => {
    if (lng !== undefined && lat !== undefined && accuracyM !== undefined)
      follow([lng, lat], accuracyM)
  }, [source, lng, lat, accuracyM])

  return {
    source,
    /** Goes (back) to where the device is. */
    follow: () => setSource('gps'),
    /** From now on the device may move; what it said stays. */
    keep: () => {
      if (source !== 'gps' || device === null) return
      setSource('kept')
      setLimit(betterThan(device.accuracyM))
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
