// Keeps one map alive in a box: made once, made again when the graphics card drops it, removed in the end.
import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import type { BBox, Viewpoint } from '@/domain/position'
import { FONT_FAMILY, LABEL_WEIGHT } from '@/layers/lettering'
import type { Language, Theme } from './basemap/style'
import { loadLettering } from './fonts'
import { createInstance, type Instance } from './instance'

/** After a lost graphics context, in milliseconds. */
const AFTER_LOSS = 500
/** Between tries when a new one is refused. */
const RETRY_AFTER = 2000
/** Where there may be no WebGL at all. */
const FIRST_RETRY_AFTER = 20_000

interface Start {
  readonly theme: Theme
  readonly language: Language
  readonly title: string
  readonly viewpoint: Viewpoint | null
  readonly fit: BBox | null
  readonly bare: boolean
  readonly pixelRatio: number | null
  readonly keepsPicture: boolean
  readonly onRendered: () => void
  /** The graphics card dropped the map; it is made again. */
  readonly onLost: () => void
}

export interface LiveInstance {
  /** Null before it is made and where there is no WebGL. */
  readonly instance: Instance | null
  /** True after the map's first idle, when fonts are here: layers set earlier vanish without an error. */
  readonly isReady: boolean
  readonly isUnsupported: boolean
}

export function useInstance(box: RefObject<HTMLDivElement | null>, start: Start): LiveInstance {
  const [instance, setInstance] = useState<Instance | null>(null)
  const [isReady, setReady] = useState(false)
  const [isUnsupported, setUnsupported] = useState(false)
  const [life, setLife] = useState(0)

  const create = useEffectEvent((container: HTMLElement): Instance | null => {
    try {
      return createInstance({ ...start, onRendered: () => rendered(), container })
    } catch {
      return null
    }
  })
  const rendered = useEffectEvent(() => start.onRendered())
  const lost = useEffectEvent(() => start.onLost())

  useEffect(() => {
    const container = box.current
    if (!container) return
    let made: Instance | null = null
    let isHere = true
    let timer = 0
    const again = (ms: number) => {
      timer = window.setTimeout(() => setLife(life + 1), ms)
    }
    const end = () => {
      setInstance(null)
      setReady(false)
      made?.end()
      made = null
    }
    const begin = () => {
      made = create(container)
      setUnsupported(made === null)
      setInstance(made)
      if (!made) {
        again(life > 0 ? RETRY_AFTER : FIRST_RETRY_AFTER)
        return
      }
      const lettering = loadLettering(FONT_FAMILY, LABEL_WEIGHT)
      made.map.once('idle', async () => {
        await lettering
        if (isHere && made) setReady(true)
      })
    }
    // Before MapLibre hears of it: it would keep the lost map for one that comes back, and what it listens to for ever.
    const dropped = () => {
      if (made === null) return
      end()
      lost()
      again(AFTER_LOSS)
    }
    container.addEventListener('webglcontextlost', dropped, { capture: true })
    // Not in this task: without a graphics card it takes a second, and what the screen asks for goes out first.
    timer = window.setTimeout(begin)
    return () => {
      isHere = false
      window.clearTimeout(timer)
      container.removeEventListener('webglcontextlost', dropped, { capture: true })
      end()
    }
  }, [box, life])

  return { instance, isReady, isUnsupported }
}
