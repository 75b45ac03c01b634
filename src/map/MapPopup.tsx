// A card that stays at a place of the map while it moves; React elements only, never HTML from data.
import { type ReactNode, useEffect, useState } from 'react'
import type { LngLat } from '@/domain/position'
import { useMap } from './MapContext'
import classes from './MapView.module.css'

interface MapPopupProps {
  readonly lngLat: LngLat
  readonly children: ReactNode
}

export function MapPopup({ lngLat: [lng, lat], children }: MapPopupProps) {
  const map = useMap()
  const [point, setPoint] = useState(() => map.project([lng, lat]))
  useEffect(() => {
    const follow = () => setPoint(map.project([lng, lat]))
    follow()
    map.on('move', follow)
    map.on('resize', follow)
    return () => {
      map.off('move', follow)
      map.off('resize', follow)
    }
  }, [map, lng, lat])
  const below = point.y < 120
  return (
    <div
      className={classes.popup}
      data-below={below || undefined}
      style={{ left: point.x, top: point.y }}
    >
      {children}
    </div>
  )
}
