// A view survives the URL; a broken URL gives the default view.
import { describe, expect, it } from 'vitest'
import { REACHES_M } from '@/domain/coverage'
import { INCIDENT_GROUPS, INCIDENT_STATUSES, type Severity } from '@/domain/incident'
import { lastDays, type NamedPeriodKind, type Period, periodAt, rangeOf } from '@/domain/period'
import { RESOLUTION_CLASSES } from '@/domain/resolution'
import { LAYER_IDS, LISTED_LAYER_IDS } from '@/layers/registry'
import { parseSearch, stringifySearch } from './search-text'
import { formatView, parseView } from './url'
import {
  DEFAULT_VIEW,
  isMovement,
  LIST_ORDERS,
  type PeriodKey,
  RADII_M,
  type Range,
  SHOW_MODES,
  toArea,
  toggled,
  type View,
} from './view'

const periodKeyOf = ({ kind, name }: Period): PeriodKey => ({ kind, name })

const RULES = [{ effectiveFrom: '1800-01-15', cutDay: 15 }]

/** The same numbers in [0, 1) at every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function anyView(next: () => number): View {
  const maybe = <Value>(make: () => Value): Value | null => (next() < 0.3 ? null : make())
  const one = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(next() * values.length)] ?? values[0]
  const some = <Value>(values: readonly Value[]): Value[] => values.filter(() => next() < 0.5)
  const day = (): Date => new Date(Date.UTC(2000, 0, 1) + next() * 3e12)
  const kinds: [NamedPeriodKind, ...NamedPeriodKind[]] = [
    'police_month',
    'calendar_month',
    'quarter',
    'police_year',
  ]
  const layerId = () => LAYER_IDS[Math.floor(next() * LAYER_IDS.length)] ?? 'cameras'
  return {
    area: maybe(() => ({
      code: one(['23268', '00004', '07210-01', 'VN']),
      codeEdition: one(['2018-01-01', '2025-07-01']),
    })),
    period: maybe(() => {
      const pick = next()
      if (pick < 0.2) return periodKeyOf(lastDays(1 + Math.floor(next() * 365), new Date()))
      if (pick < 0.4) return periodKeyOf(rangeOf('2026-01-01', one(['2026-01-01', '2026-01-31'])))
      return periodKeyOf(periodAt(day(), one(kinds), RULES))
    }),
    groups: some(INCIDENT_GROUPS),
    show: maybe(() => one(SHOW_MODES)),
    radiusM: maybe(() => one(RADII_M)),
    reachM: maybe(() => one(REACHES_M)),
    types: some(['crime.trom_cap', 'other', 'fire.nha_o_ket_hop_kd']),
    severities: some<Severity>([1, 2, 3, 4]),
    statuses: some(INCIDENT_STATUSES),
    resolutions: some(RESOLUTION_CLASSES),
    hours: maybe(() =>
      one<Range>([
        [0, 5],
        [7, 7],
        [20, 23],
      ]),
    ),
    weekdays: maybe(() =>
      one<Range>([
        [0, 6],
        [5, 6],
        [0, 0],
      ]),
    ),
    within: some([
      { code: '23268-01', codeEdition: '2018-01-01' },
      { code: '00004', codeEdition: '2025-07-01' },
    ]),
    layers: some(LAYER_IDS),
    selected: maybe(() => ({ layerId: layerId(), rowId: crypto.randomUUID() })),
    viewpoint: maybe(() => ({
      lngLat: [
        Number((next() * 360 - 180).toFixed(5)),
        Number((next() * 170 - 85).toFixed(5)),
      ] as const,
      zoom: Number((next() * 22).toFixed(2)),
    })),
    list: one<View['list']>([null, undefined, ...LISTED_LAYER_IDS, 'coverage']),
    order: one<View['order']>([null, ...LIST_ORDERS]),
    onlyWithoutPosition: next() < 0.5,
  }
}

const throughUrl = (view: View): View => parseView(parseSearch(stringifySearch(formatView(view))))

describe('the view in the URL', () => {
  it('comes back as it was written, 2,000 views', () => {
    const next = numbers(20261115)
    for (let round = 0; round < 2000; round += 1) {
      const view = anyView(next)
      expect(throughUrl(view)).toEqual(view)
    }
  })

  it('leaves out what is default', () => {
    expect(formatView(DEFAULT_VIEW)).toEqual({})
    expect(parseView({})).toEqual(DEFAULT_VIEW)
  })

  it.each(LAYER_IDS)('can hide and select layer %s', (layerId) => {
    const layers = toggled(LAYER_IDS, DEFAULT_VIEW.layers, layerId)
    const view: View = { ...DEFAULT_VIEW, layers, selected: { layerId, rowId: '1' } }
    expect(throughUrl(view)).toEqual(view)
  })

  it.each(LISTED_LAYER_IDS)('can list layer %s', (layerId) => {
    const view: View = { ...DEFAULT_VIEW, list: layerId }
    expect(throughUrl(view)).toEqual(view)
  })

  it('reads aloud', () => {
    const view: View = {
      ...DEFAULT_VIEW,
      area: { code: '23268', codeEdition: '2018-01-01' },
      period: { kind: 'police_month', name: '2026-11' },
      groups: ['crime', 'fire'],
      selected: { layerId: 'cameras', rowId: 'a1' },
      viewpoint: { lngLat: [107.749312, 10.6781249], zoom: 13.254 },
    }
    expect(stringifySearch(formatView(view))).toBe(
      '?area=23268@2018-01-01&period=police_month:2026-11&groups=crime,fire&selected=cameras/a1&at=107.74931,10.67812,13.25',
    )
  })

  it.each([
    '?area=23268',
    '?area=@',
    '?area=23268@2018-02-31',
    "?area='; drop table areas@2018-01-01",
    '?period=police_month:2026-13',
    '?period=moon:1',
    '?period=days:0',
    '?period=range:2026-02-01..2026-01-01',
    '?period=%E0%A4%A',
    '?groups=,&layers=,,,&selected=/&list=nothing',
    '?layers=unknown&selected=unknown/1',
    '?selected=cameras/<script>',
    '?order=moon&only=with_position',
    '?at=1,2&list=',
    '?at=NaN,NaN,NaN',
    '?at=999,10,5',
    '?at=107,10,1e9',
    '?__proto__=1&constructor=2&%00=%00',
  ])('falls back to the default: %s', (text) => {
    expect(parseView(parseSearch(text))).toEqual(DEFAULT_VIEW)
  })

  it('keeps the known layers when one is unknown', () => {
    expect(parseView({ layers: 'cameras,gone' }).layers).toEqual(['cameras'])
  })

  it('tells moving the map from other changes', () => {
    expect(isMovement({ viewpoint: { lngLat: [1, 2], zoom: 3 } })).toBe(true)
    expect(isMovement(toArea({ code: '23268', codeEdition: '2018-01-01' }))).toBe(false)
    expect(isMovement({ groups: [], viewpoint: null })).toBe(false)
  })
})
