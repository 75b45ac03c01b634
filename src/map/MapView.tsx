// The map: the only place that holds a map instance. Rows come in as deck layers, what people do goes out.
import type { Layer as DeckLayer } from '@deck.gl/core'
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, styleOf, type Theme } from './basemap/style'
import { Crosshair } from './Crosshair'
import { MapContext } from './MapContext'
import classes from './MapView.module.css'
import { useInstance } from './useInstance'
import { type PickingProps, usePicking } from './usePicking'
import { useView, type ViewProps } from './useView'
import { ZoomButtons } from './ZoomButtons'

export interface MapViewProps extends ViewProps, PickingProps {
  /** Bottom to top; drawn after the map's first idle. */
  readonly layers: readonly DeckLayer[]
  /** When a frame with all the given layers is on the screen. */
  readonly onDrawn?: () => void
  /** The same frame as a picture (a data URL), for paper. */
  readonly onPicture?: (png: string) => void
  /** When the graphics card dropped the map, which is then made again. */
  readonly onLost?: () => void
  /** In its place where the browser cannot draw a map and a sentence says so. */
  readonly onUndrawable?: () => void
  readonly theme: Theme
  readonly language: Language
  /** For placing a point: the cross stays in the middle, the map moves. */
  readonly crosshair?: boolean
  /** Without buttons, keys and gestures of its own: what stands on a wall has none. */
  readonly bare?: boolean
  /** Pixels of the canvas for one of the page; as many as the screen has unless told. */
  readonly pixelRatio?: number
  /** Drawn above the map: MapPopup, buttons. */
  readonly children?: ReactNode
}

export function MapView(props: MapViewProps) {
  const {
    layers,
    viewpoint,
    fit,
    theme,
    language,
    crosshair = false,
    onDrawn,
    onPicture,
    children,
  } = props
  const { bare = false, pixelRatio = null } = props
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)

  const onRendered = useEffectEvent(() => {
    if (!isReady || !instance || !(onDrawn || onPicture)) return
    if (!layers.every((layer) => layer.isLoaded)) return
    instance.painting.after(() => {
      onDrawn?.()
      onPicture?.(instance.map.getCanvas().toDataURL('image/png'))
    })
  })
  const { instance, isReady, isUnsupported } = useInstance(box, {
    theme,
    language,
    title: t('map.title'),
    viewpoint,
    fit,
    bare,
    pixelRatio,
    keepsPicture: onPicture !== undefined,
    onRendered: () => onRendered(),
    onLost: () => props.onLost?.(),
  })
  const map = instance?.map ?? null

  useEffect(() => {
    if (isReady) instance?.overlay.setProps({ layers: [...layers] })
  }, [instance, isReady, layers])

  const tellUndrawable = useEffectEvent(() => props.onUndrawable?.())
  useEffect(() => {
    if (isUnsupported) tellUndrawable()
  }, [isUnsupported, layers])

  useEffect(() => {
    if (map && pixelRatio !== null) map.setPixelRatio(pixelRatio)
  }, [map, pixelRatio])

  // The map is made with its first style; setting that again would load it twice.
  const styled = useRef<unknown>(null)
  useEffect(() => {
    if (map && styled.current === map) map.setStyle(styleOf(theme, language))
    styled.current = map
  }, [map, theme, language])

  useView(map, props)
  usePicking(instance, isReady, props)

  return (
    <div className={classes.frame}>
      <div ref={box} className={classes.canvas} data-theme={theme} />
      {isUnsupported && (
        <p className={classes.missing} role="status">
          {t('map.no_webgl')}
        </p>
      )}
      {map && (
        <MapContext value={map}>
          {crosshair && <Crosshair />}
          {children}
          {!bare && <ZoomButtons />}
        </MapContext>
      )}
      <div className={classes.attribution}>{t('map.attribution')}</div>
    </div>
  )
}
