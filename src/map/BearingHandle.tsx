// A knob at the end of a camera's view: dragging it around the camera turns the view.
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { roundBearing } from '@/domain/bearing'
import type { LngLat } from '@/domain/position'
import { destination } from '@/layers/cone'
import classes from './BearingHandle.module.css'
import { useMap } from './MapContext'

interface BearingHandleProps {
  readonly lngLat: LngLat
  /** Null while none is set: the knob waits in the north. */
  readonly bearingDeg: number | null
  readonly rangeM: number | null
  /** What a screen reader calls it, and what it says of its value. */
  readonly label: string
  readonly valueText: string
  /** Whole degrees, 0 to 359. */
  readonly onTurn: (bearingDeg: number) => void
}

/** Far enough from the cross for a finger, in pixels. */
const NEAREST = 76
/** Leaves room for what stands at the edge of the map: how good GPS is. */
const EDGE = 62

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
}

export function BearingHandle(props: BearingHandleProps) {
  const { lngLat, bearingDeg, rangeM, label, valueText, onTurn } = props
  const map = useMap()
  const frame = useRef<HTMLDivElement>(null)
  const [, setMoved] = useState(0)
  useEffect(() => {
    const follow = () => setMoved((count) => count + 1)
    map.on('move', follow)
    map.on('resize', follow)
    return () => {
      map.off('move', follow)
      map.off('resize', follow)
    }
  }, [map])

  const centre = map.project([lngLat[0], lngLat[1]])
  const { clientWidth, clientHeight } = map.getContainer()
  const angle = ((bearingDeg ?? 0) * Math.PI) / 180
  const reach = reachOf()
  const at = { x: centre.x + Math.sin(angle) * reach, y: centre.y - Math.cos(angle) * reach }

  function reachOf(): number {
    const [lng, lat] = destination(lngLat, 90, rangeM ?? 0)
    const wanted = map.project([lng, lat]).x - centre.x
    const room = Math.min(clientWidth, clientHeight) / 2 - EDGE
    return Math.max(NEAREST, Math.min(wanted, room))
  }

  const turn = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const box = frame.current?.getBoundingClientRect()
    if (!box) return
    const [x, y] = [event.clientX - box.left - centre.x, event.clientY - box.top - centre.y]
    onTurn(roundBearing((Math.atan2(x, -y) * 180) / Math.PI))
  }

  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    onTurn(roundBearing((bearingDeg ?? 0) + step))
  }

  return (
    <div ref={frame} className={classes.frame}>
      <div
        className={classes.handle}
        data-unset={bearingDeg === null || undefined}
        style={{ left: at.x, top: at.y }}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={359}
        aria-valuenow={bearingDeg ?? 0}
        aria-valuetext={valueText}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerMove={turn}
        onKeyDown={press}
      />
    </div>
  )
}
