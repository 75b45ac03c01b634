// Where the map looks: follows the viewpoint and the box to fit, and tells every move.
import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useEffectEvent } from 'react'
import type { BBox, Viewpoint } from '@/domain/position'
import { boundsOf } from './bounds'
import { fitPaddingOf } from './instance'

export interface ViewProps {
  /** Where to look; null leaves it to `fit`. A new value moves the map there. */
  readonly viewpoint: Viewpoint | null
  /** What to bring into view while there is no viewpoint. */
  readonly fit: BBox | null
  /** Brings it into view again when the map has another size, as on a screen that is turned. */
  readonly fitsAgain?: boolean
  /**
   * Told once at the start and after every move; `byHand` is false where the map only followed its
   * props, which is no reason to write the view into the URL.
   */
  readonly onViewpointChange: (viewpoint: Viewpoint, bounds: BBox, byHand: boolean) => void
}

/** Rides on the events of moves that the props asked for. */
const FOLLOWING = { isFollowing: true }

/** Views that differ by less are the same: the URL keeps fewer digits than the map. */
const SAME_PIXELS = 2
const SAME_ZOOM = 0.01

const NEAREST = 16

export function useView(map: MapLibreMap | null, props: ViewProps): void {
  const { viewpoint, fit, fitsAgain = false } = props

  const tell = useEffectEvent((byHand: boolean) => {
    if (!map) return
    const { lng, lat } = map.getCenter()
    const box = map.getBounds()
    const bounds: BBox = [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()]
    props.onViewpointChange({ lngLat: [lng, lat], zoom: map.getZoom() }, bounds, byHand)
  })

  const fitAgain = useEffectEvent(() => {
    if (map && fit && fitsAgain && viewpoint === null)
      map.fitBounds(boundsOf(fit), near(map), FOLLOWING)
  })

  useEffect(() => {
    if (!map) return
    tell(false)
    const moved = (event: object) => tell(!('isFollowing' in event))
    const resized = () => {
      tell(false)
      fitAgain()
    }
    map.on('moveend', moved)
    map.on('resize', resized)
    return () => {
      map.off('moveend', moved)
      map.off('resize', resized)
    }
  }, [map])

  const [lng, lat] = viewpoint?.lngLat ?? []
  const zoom = viewpoint?.zoom
  useEffect(() => {
    if (!map || lng === undefined || lat === undefined || zoom === undefined) return
    const [here, there] = [map.project(map.getCenter()), map.project([lng, lat])]
    const isSame = here.dist(there) < SAME_PIXELS && Math.abs(map.getZoom() - zoom) < SAME_ZOOM
    if (!isSame) map.easeTo({ center: [lng, lat], zoom }, FOLLOWING)
  }, [map, lng, lat, zoom])

  const isFree = viewpoint === null
  const [west, south, east, north] = fit ?? []
  useEffect(() => {
    if (!map || !isFree || west === undefined || south === undefined) return
    if (east === undefined || north === undefined) return
    map.fitBounds(boundsOf([west, south, east, north]), near(map), FOLLOWING)
  }, [map, isFree, west, south, east, north])
}

const near = (map: MapLibreMap) => ({
  padding: fitPaddingOf(map.getContainer()),
  maxZoom: NEAREST,
})
