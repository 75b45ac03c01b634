// Where the position in a form comes from: GPS until it is good and the next step begins, or a hand on the map.
import { useEffect, useEffectEvent, useState } from 'react'
import type { LngLat } from '@/domain/position'
import {
  type Averaged,
  afterFix,
  afterNextStep,
  isSamePlace,
  type PositionSource,
  sourcedFrom,
} from './position-source'

/** `onMove` puts a position into the form; null accuracy: nobody knows how exact a hand was. */
export function usePositionSource(
  first: PositionSource,
  device: Averaged | null,
  onMove: (lngLat: LngLat, accuracyM: number | null) => void,
) {
  const [sourced, setSourced] = useState(sourcedFrom(first))
  const { source } = sourced
  const [lng, lat] = device?.lngLat ?? []
  const accuracyM = device?.accuracyM
  const follow = useEffectEvent((lngLat: LngLat, metres: number) => {
    const after = afterFix(sourced, metres)
    if (after === null) return
    onMove(lngLat, metres)
    setSourced(after)
  })
  useEffect(() => {
    if (lng !== undefined && lat !== undefined && accuracyM !== undefined)
      follow([lng, lat], accuracyM)
  }, [source, lng, lat, accuracyM])

  return {
    source,
    /** Goes (back) to where the device is. */
    follow: () => setSourced(sourcedFrom('gps')),
    /** From now on the device may move; what it said stays. */
    keep: () => setSourced((before) => afterNextStep(before, device)),
    /** The coordinates are typed. */
    release: () => setSourced(sourcedFrom('hand')),
    byHand: (lngLat: LngLat, from: LngLat | null) => {
      if (from !== null && isSamePlace(lngLat, from)) return
      setSourced(sourcedFrom('hand'))
      onMove(lngLat, null)
    },
  }
}

export type PositionSourcing = ReturnType<typeof usePositionSource>
