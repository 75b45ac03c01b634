// What people point at: clicks and hovering become rows; a cluster opens.
import { useEffect, useEffectEvent } from 'react'
import type { Picked } from '@/layers/layer'
import type { Instance } from './instance'
import { pickAll, pickFirst } from './pick'

export interface PickingProps {
  /** A click: the topmost thing, null on bare ground, and all that lie there. A cluster opens and is not told. */
  readonly onPick: (picked: Picked | null, all: readonly Picked[]) => void
  /** The thing under the mouse and where the mouse is, at every move; null once when there is none. */
  readonly onHover: (picked: Picked | null) => void
}

/** So that a cluster has surely fallen apart when the map comes to rest. */
const A_BIT_CLOSER = 0.2

export function usePicking(instance: Instance | null, isReady: boolean, props: PickingProps): void {
  const click = useEffectEvent((x: number, y: number) => {
    if (!instance) return
    const all = pickAll(instance.overlay, x, y)
    const [first] = all
    if (first?.cluster) {
      const { lngLat, opensAtZoom } = first.cluster
      instance.map.easeTo({ center: [lngLat[0], lngLat[1]], zoom: opensAtZoom + A_BIT_CLOSER })
      return
    }
    const rows = all.filter(({ cluster }) => !cluster)
    props.onPick(rows[0] ?? null, rows)
  })

  const hover = useEffectEvent((picked: Picked | null) => {
    if (instance) instance.map.getCanvas().style.cursor = picked ? 'pointer' : ''
    props.onHover(picked)
  })

  useEffect(() => {
    if (!instance || !isReady) return
    const { map, overlay } = instance
    let frame = 0
    let before = ''
    const tell = (picked: Picked | null) => {
      const key = picked ? `${picked.layerId}/${picked.rowId}` : ''
      if (picked || key !== before) hover(picked)
      before = key
    }
    const moved = ({ point }: { point: { x: number; y: number } }) => {
      cancelAnimationFrame(frame)
      if (map.isMoving()) return
      frame = requestAnimationFrame(() => tell(pickFirst(overlay, point.x, point.y)))
    }
    const left = () => {
      cancelAnimationFrame(frame)
      tell(null)
    }
    const clicked = ({ point }: { point: { x: number; y: number } }) => click(point.x, point.y)
    map.on('mousemove', moved)
    map.on('mouseout', left)
    map.on('movestart', left)
    map.on('click', clicked)
    return () => {
      left()
      map.off('mousemove', moved)
      map.off('mouseout', left)
      map.off('movestart', left)
      map.off('click', clicked)
    }
  }, [instance, isReady])
}
