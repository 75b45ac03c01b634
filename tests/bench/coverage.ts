// How long coverage takes: a commune of 200 cameras, 300 fire points and 2,000 incidents, and the most that is counted.
import { type Coverage, coverageGround, coverageOf } from '@/analysis/coverage/coverage'
import {
  box,
  commune,
  hamlet,
  incident,
  outlineOf,
} from '@/analysis/coverage/made-up-ground.test-data'
import { beside, camera, firePoint, TODAY } from '@/analysis/incident-card/made-up-rows.test-data'
import { randomFrom } from '@/analysis/statistics/seeded-random.test-data'
import { keepFigures, ms, sayBar, timesOf } from './figures'

interface World {
  readonly name: string
  readonly sideM: number
  readonly cameras: number
  readonly firePoints: number
  readonly incidents: number
}

const WORLDS: readonly World[] = [
  { name: 'ward of 4 km2', sideM: 2000, cameras: 200, firePoints: 300, incidents: 2000 },
  { name: 'commune of 100 km2', sideM: 10_000, cameras: 200, firePoints: 300, incidents: 2000 },
  {
    name: 'the most: 400 km2',
    sideM: 20_000,
    cameras: 25_000,
    firePoints: 25_000,
    incidents: 10_000,
  },
  {
    name: 'province of 7,000 km2',
    sideM: 84_000,
    cameras: 25_000,
    firePoints: 25_000,
    incidents: 28_000,
  },
]
const ROUNDS = 15
const REACH_M = 200
/** Of a commune, in milliseconds. */
const BAR = 50

function measure({ name, sideM, ...counts }: World) {
  const random = randomFrom(114)
  const [width, height] = [sideM / 6, sideM / 5]
  const hamlets = Array.from({ length: 30 }, (_, n) => {
    const [west, south] = [(n % 6) * width, Math.floor(n / 6) * height]
    return hamlet(String(n + 1), outlineOf(box(west, south, west + width, south + height)))
  })
  const many = <Thing>(count: number, make: (id: number) => Thing) =>
    Array.from({ length: count }, (_, id) => make(id))
  const anywhere = () => beside(random() * sideM, random() * sideM)
  // Half of them around 20 hot spots.
  const spots = many(20, anywhere)
  const somewhere = () => {
    const [lng, lat] = spots[Math.floor(random() * 40)] ?? anywhere()
    return [lng + random() * 0.0005, lat + random() * 0.0005] as const
  }
  const cameras = many(counts.cameras, (id) =>
    camera(String(id), anywhere(), { bearingDeg: random() * 360, fovDeg: 90, rangeM: 50 }),
  )
  const firePoints = many(counts.firePoints, (id) => firePoint(String(id), anywhere()))
  const incidents = many(counts.incidents, (id) =>
    incident(id, somewhere(), { typeId: id % 10 === 0 ? 'fire.nha_dan' : 'crime.trom_cap' }),
  )
  const noted = incidents.flatMap(({ lngLat }) => (lngLat ? [lngLat] : []))
  const areas = [commune, ...hamlets]
  const covering = {
    areasById: new Map(areas.map((area) => [area.id, area])),
    firePoints,
    cameras,
    incidents: counts.incidents > 10_000 ? null : incidents,
    reachM: REACH_M,
    today: TODAY,
  }
  const timed = <Made>(make: () => Made) => {
    const times: number[] = []
    let made = make()
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now()
      made = make()
      times.push(performance.now() - start)
    }
    return { made, times: timesOf(times) }
  }
  const ground = timed(() => coverageGround(commune, areas, noted))
  const answer = timed(() => coverageOf(ground.made, covering))
  console.log(
    `${name}: ground once ${ms(ground.times?.median)}, each answer ${ms(answer.times?.median)} ` +
      `(p95 ${ms(answer.times?.p95)})${refusals(answer.made)}`,
  )
  return { name, ...counts, ground: ground.times, answer: answer.times }
}

const refusals = ({ fire, camera: sight }: Coverage): string =>
  [fire, sight].flatMap((part) => (typeof part === 'string' ? `, ${part}` : [])).join('')

const figures = WORLDS.map(measure)
for (const { name, answer } of figures.slice(0, 2))
  sayBar(`coverage of a ${name}`, answer?.median ?? null, BAR, 'ms')
keepFigures('coverage', { figures })
