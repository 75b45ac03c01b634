// The density of incidents beside MapLibre's heatmap layer, kepler.gl's and an empty map: the same points,
// view, kernel and colours, in Chromium without a graphics card. How frames are timed: page/frames.ts.
// npx tsx tests/bench/density.ts [points, default 10000 100000 1000000 uk]
import { mkdirSync } from 'node:fs'
import { BASEMAP } from '@/map/basemap/palette'
import { findChromium, NO_CHROMIUM } from '../journeys/chromium'
import { buildKeplerPage, buildOwnPage, servePages } from './build-pages'
import { columnBytes } from './column-bytes'
import { sayDensityBars } from './density-bars'
import { type CandidateName, type CaseFigures, measureCase, type Points } from './density-case'
import { keepFigures, mb, ms, RESULTS, sayTable } from './figures'
import { communeOf, madeUpColumns } from './made-up-columns'
import { MIDDLE } from './made-up-province'
import type { Look } from './page/candidate'
import { CHANGES, WHOLE } from './page/changes'
import { metresPerPixel } from './page/scale'
import { noUkPoints, ukColumns } from './uk-points'

/** How far MapLibre's heatmap layer reaches if nothing is said. */
const RADIUS_PX = 30

const lookAt = (center: Look['center'], zoom: number): Look => ({
  center,
  zoom,
  radiusM: RADIUS_PX * metresPerPixel({ center, zoom }),
})

const LOOK = lookAt(MIDDLE, 9.2)
const UK_LOOK = lookAt([-1.6, 52.6], 6.4)
const STYLE = {
  version: 8,
  sources: { land: { type: 'geojson', data: '/own/basemap/land.json' } },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': BASEMAP.light.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': BASEMAP.light.land } },
  ],
}

function pointsOf(name: string): { points: Points; bytes: Buffer } | string {
  if (name === 'uk') {
    if (noUkPoints) return noUkPoints
    const points = { name, look: UK_LOOK, whole: WHOLE, changes: CHANGES }
    return { points, bytes: columnBytes(ukColumns(), communeOf) }
  }
  const points = { name, look: LOOK, whole: WHOLE, changes: CHANGES }
  return { points, bytes: columnBytes(madeUpColumns(Number(name)), communeOf) }
}

async function main(names: readonly string[]): Promise<void> {
  if (findChromium() === null) return console.log(`skipped: ${NO_CHROMIUM}`)
  mkdirSync(RESULTS, { recursive: true })
  await buildOwnPage()
  const noKepler = await buildKeplerPage()
  if (noKepler) console.log(`kepler.gl is skipped: ${noKepler}`)
  const data = new Map<string, Buffer>([['/style.json', Buffer.from(JSON.stringify(STYLE))]])
  const { url, close } = await servePages(data)
  const figures: Record<string, Partial<Record<CandidateName, CaseFigures>>> = {}
  const candidates: readonly CandidateName[] = ['empty', 'ours', 'maplibre', 'kepler']
  for (const name of names) {
    const made = pointsOf(name)
    if (typeof made === 'string') {
      console.log(`${name} is skipped: ${made}`)
      continue
    }
    data.set(`/points/${name}`, made.bytes)
    const ofPoints: Partial<Record<CandidateName, CaseFigures>> = {}
    for (const candidate of candidates) {
      if (candidate === 'kepler' && noKepler) continue
      console.error(`${name}: ${candidate} ...`)
      ofPoints[candidate] = await measureCase(url, candidate, made.points)
    }
    data.delete(`/points/${name}`)
    figures[name] = ofPoints
    sayCases(name, ofPoints)
  }
  close()
  sayDensityBars(figures)
  keepFigures('density', { noKepler, figures })
}

function sayCases(name: string, cases: Partial<Record<CandidateName, CaseFigures>>): void {
  const head = [
    name,
    'first picture',
    'filter change',
    '95th',
    'frame',
    '95th',
    'page',
    'browser',
    'others',
  ]
  const rows = Object.entries(cases).map(([candidate, one]) => [
    candidate,
    ms(one.first?.median),
    ms(one.change?.median),
    ms(one.change?.p95),
    ms(one.frame?.median),
    ms(one.frame?.p95),
    mb(one.pageBytes),
    mb(one.allBytes),
    `${Math.round(one.busy * 100)}%`,
    one.stopped ?? '',
  ])
  sayTable([head, ...rows])
}

const asked = process.argv.slice(2)
await main(asked.length > 0 ? asked : ['10000', '100000', '1000000', 'uk'])
