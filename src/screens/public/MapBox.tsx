// A map of the places, loaded when somebody wants one. Where none can be drawn, the list is all there is.
/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { LngLat } from '@/domain/position'
import type { MarkedPlace, PublicMap } from '@/map/public-map'
import classes from './Public.module.css'
import type { Tongue } from './use-tongue'

interface MapBoxProps {
  readonly tongue: Tongue
  readonly places: readonly MarkedPlace[]
  /** Null where nobody is looking around a place. */
  readonly here: LngLat | null
  readonly title: string
  readonly hint: string | null
  readonly onTap: (lngLat: LngLat) => void
  readonly onChoose: (index: number) => void
}

const isDark = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches

export function MapBox(props: MapBoxProps) {
  const { tongue, places, here, title, hint } = props
  const { say, language } = tongue
  const [isOpen, setOpen] = useState(false)
  const [failure, setFailure] = useState<'none' | 'not_loaded' | null>(null)
  const [drawn, setDrawn] = useState<PublicMap | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const newest = useRef(props)
  newest.current = props

  useEffect(() => {
    const container = box.current
    if (!isOpen || container === null) return
    let made: PublicMap | null = null
    let isGone = false
    import('@/map/public-map').then(
      ({ drawPublicMap }) => {
        if (isGone) return
        try {
          made = drawPublicMap({
            ...{ container, language, title },
            theme: isDark() ? 'dark' : 'light',
            hereName: say('public.map.here'),
            onTap: (lngLat) => newest.current.onTap(lngLat),
            onChoose: (index) => newest.current.onChoose(index),
          })
          setDrawn(made)
        } catch {
          setFailure('none')
        }
      },
      () => !isGone && setFailure('not_loaded'),
    )
    return () => {
      isGone = true
      setDrawn(null)
      made?.end()
    }
  }, [isOpen, language, title])

  useEffect(() => drawn?.show(places, here), [drawn, places, here])

  return (
    <div className={classes.mapBox}>
      <button
        type="button"
        className={classes.plain}
        aria-expanded={isOpen}
        onClick={() => {
          setFailure(null)
          setOpen(!isOpen)
        }}
      >
        {say(isOpen ? 'public.map.hide' : 'public.map.show')}
      </button>
      {isOpen && failure === null && <div ref={box} className={classes.map} />}
      {isOpen && hint && failure === null && <p className={classes.small}>{hint}</p>}
      {isOpen && failure && <p role="status">{say(`public.map.${failure}`)}</p>}
    </div>
  )
}
