// The app's own density, put together as the operations screen does it: worker, question, layer and map are its own.
import { MantineProvider } from '@mantine/core'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { EVERYTHING } from '@/analysis/incidents/incident-filter'
import type { Question } from '@/analysis/incidents/question'
import type { Area } from '@/domain/area'
import { NO_PICTURE } from '@/layers/incident-picture'
import { incidents } from '@/layers/incidents'
import { useMap } from '@/map/MapContext'
import { MapView } from '@/map/MapView'
import type { Held } from '@/state/incidents/messages'
import { useAnswer } from '@/state/incidents/use-answer'
import { incidentWorker } from '@/state/incidents/worker-client'
import type { Frame } from '@/state/situation/draw-layers'
import { useDrawn } from '@/state/situation/use-drawn'
import { DEFAULT_VIEW } from '@/state/view'
import { TYPES } from '../made-up-columns'
import type { Candidate, Change, Look } from './candidate'
import '@/app/i18n'
import '@mantine/core/styles.layer.css'

interface Shown {
  readonly held: Held | undefined
  readonly change: Change
}

/** What the page is told from outside, and what it tells. */
interface Wires {
  tell: (shown: Shown) => void
  map: MapLibreMap | null
  isCurrent: boolean
  isDrawn: boolean
}

const AREA = { bbox: null, level: 'province' } as Area
const NOTHING: Change = { days: [0, 60_000], types: [1, TYPES] }

export function ours(): Candidate {
  const wires: Wires = { tell: () => {}, map: null, isCurrent: true, isDrawn: false }
  let held: Held | undefined
  return {
    open: async (look) => {
      const root = document.getElementById('map')
      if (root)
        createRoot(root).render(
          <MantineProvider defaultColorScheme="light">
            <Page look={look} wires={wires} />
          </MantineProvider>,
        )
      while (!wires.isDrawn) await new Promise(requestAnimationFrame)
    },
    // As in the app, where bytes become columns while the rest is on its way; the others get rows that are read, too.
    prepare: (bytes) => {
      const worker = incidentWorker()
      worker.begin(() => {})
      for (let at = 0; at < bytes.byteLength; at += CHUNK)
        worker.bytes(new Uint8Array(bytes.slice(at, at + CHUNK)))
    },
    show: async (change) => {
      wires.isCurrent = false
      held = await incidentWorker().call('end', null)
      wires.tell({ held, change })
    },
    change: (change) => {
      wires.isCurrent = false
      wires.tell({ held, change })
    },
    isDone: () => wires.isCurrent,
    moveTo: ([lng, lat], duration) =>
      void wires.map?.easeTo({
        center: [lng, lat],
        duration,
        easing: (share) => share,
        essential: true,
      }),
  }
}

/** As a network hands them over. */
const CHUNK = 65_536

function Page({ look, wires }: { readonly look: Look; readonly wires: Wires }) {
  const [{ held, change }, setShown] = useState<Shown>({ held: undefined, change: NOTHING })
  const [frame, setFrame] = useState<Frame | null>(null)
  wires.tell = setShown
  const view = { ...DEFAULT_VIEW, radiusM: look.radiusM }
  const { drawn } = useDrawn(view, 'density', AREA, frame)
  const question = useMemo((): Question => {
    const { days, types } = change
    const isAll = types[0] <= 1 && types[1] >= TYPES
    const chosen = Array.from({ length: types[1] - types[0] + 1 }, (_, at) => types[0] + at)
    return {
      filter: { ...EVERYTHING, types: isAll ? null : new Set(chosen) },
      scope: null,
      period: days,
      others: [],
      order: 'newest',
      ...drawn,
    }
  }, [change, drawn])
  const { answered } = useAnswer(held, question, onLost)
  const picture = useMemo(() => {
    const density = answered?.answer.density
    if (!density) return NO_PICTURE
    return { ...NO_PICTURE, density }
  }, [answered])
  const layers = useMemo(
    () =>
      incidents.draw(picture, {
        id: 'incidents',
        zoom: frame?.zoom ?? look.zoom,
        bounds: frame?.bounds ?? [0, 0, 0, 0],
        theme: 'light',
        language: 'vi',
        selectedId: null,
        hoveredId: null,
        shades: null,
        hotAreas: null,
        symbols: [],
        today: '2025-12-31',
      }),
    [picture, frame, look],
  )
  const isAnswered = answered?.question === question && answered.held === held
  return (
    <MapView
      layers={layers}
      viewpoint={useMemo(() => ({ lngLat: look.center, zoom: look.zoom }), [look])}
      fit={null}
      theme="light"
      language="vi"
      onPick={() => {}}
      onHover={() => {}}
      onViewpointChange={({ zoom }, bounds) => setFrame({ zoom, bounds })}
      onDrawn={() => {
        wires.isDrawn = true
        if (isAnswered) wires.isCurrent = true
      }}
    >
      <Handle wires={wires} />
    </MapView>
  )
}

function onLost(): void {
  throw new Error('The worker was lost')
}

function Handle({ wires }: { readonly wires: Wires }) {
  const map = useMap()
  useEffect(() => {
    wires.map = map
  }, [wires, map])
  return null
}
