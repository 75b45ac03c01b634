// What incident_counts() answers, and the same counted row by row from what the caller can read.
import { civilDateOf } from '../../src/domain/civil-date'
import type { Database } from './database'
import { literal } from './statement'

export interface Question {
  readonly area: string
  readonly startsAt: string
  readonly endsAt: string
  readonly types: readonly string[] | null
  /** West, south, east, north. */
  readonly view: readonly [number, number, number, number] | null
}

interface Grid {
  readonly level: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly cells: number[]
  readonly counts: number[]
}

export interface Counts {
  readonly first_day: string
  readonly total: number
  readonly without_position: number
  readonly days: number[]
  readonly types: Record<string, number>
  readonly areas: Record<string, number>
  readonly grid: Grid | null
}

const DAY_MS = 86_400_000

export function callOf({ area, startsAt, endsAt, types, view }: Question): string {
  const set = types && `array[${types.map(literal)}]::text[]`
  const values = [literal(area), literal(startsAt), literal(endsAt), set, ...(view ?? [])]
  return `public.incident_counts(${values.map((value) => value ?? 'null').join(', ')})`
}

/** Null when the caller is refused. */
export async function askCounts(
  database: Database,
  caller: string,
  question: Question,
): Promise<Counts | null> {
  const { rows, refused } = await database.try<{ counts: Counts }>(
    caller,
    `select ${callOf(question)} as counts`,
  )
  if (refused && !/area_unknown/.test(refused.message)) throw refused
  return rows[0]?.counts ?? null
}

interface Incident {
  readonly area_id: string
  readonly type_id: string
  readonly occurred_at: string
  readonly lng: number | null
  readonly lat: number | null
}

/** The same under row level security; cells of the grid that `like` has. Null when the area is not to be seen. */
export async function naiveCounts(
  database: Database,
  caller: string,
  { area, startsAt, endsAt, types }: Question,
  like: Grid | null,
): Promise<Counts | null> {
  const areas = await database.as<{ id: string; path: string }>(
    caller,
    'select id, path::text as path from areas',
  )
  const paths = new Map(areas.map(({ id, path }) => [id, path]))
  const top = paths.get(area)
  if (top === undefined) return null
  const [first, end] = [civilDateOf(new Date(startsAt)), civilDateOf(new Date(endsAt))]
  const rows = await database.as<Incident>(
    caller,
    'select area_id, type_id, occurred_at, lng, lat from incidents where deleted_at is null',
  )
  const inScope = rows
    .map((row) => ({
      ...row,
      path: paths.get(row.area_id),
      day: civilDateOf(new Date(row.occurred_at)),
    }))
    .filter(({ path, day }) => `${path}.`.startsWith(`${top}.`) && day >= first && day < end)
  const chosen = inScope.filter(({ type_id }) => types === null || types.includes(type_id))

  const parts = areas.filter(
    ({ path }) => path.startsWith(`${top}.`) && !path.slice(top.length + 1).includes('.'),
  )
  const partOf = ({ path }: { path?: string | undefined }) =>
    parts.find((part) => `${path}.`.startsWith(`${part.path}.`))?.id
  const placed = chosen.flatMap(({ lng, lat }) =>
    lng === null || lat === null ? [] : [[lng, lat] as const],
  )
  const days = Math.max(0, (Date.parse(end) - Date.parse(first)) / DAY_MS)
  const byDay = tally(
    chosen.map(({ day }) => String((Date.parse(day) - Date.parse(first)) / DAY_MS)),
  )
  return {
    first_day: first,
    total: chosen.length,
    without_position: chosen.length - placed.length,
    days: Array.from({ length: days }, (_, day) => byDay[day] ?? 0),
    types: tally(inScope.map(({ type_id }) => type_id)),
    areas: tally(chosen.flatMap((row) => partOf(row) ?? [])),
    grid: like && { ...like, ...cellsOf(placed, like) },
  }
}

function tally(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

function cellsOf(places: readonly (readonly [number, number])[], grid: Grid) {
  const size = 2 ** grid.level
  const inside = places.flatMap(([lng, lat]) => {
    const column = Math.floor(((lng + 180) / 360) * size) - grid.x
    const mercator = 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)
    const row = Math.floor(mercator * size) - grid.y
    const isInside = column >= 0 && column < grid.width && row >= 0 && row < grid.height
    return isInside ? [String(row * grid.width + column)] : []
  })
  const counts = tally(inside)
  const cells = Object.keys(counts)
    .map(Number)
    .toSorted((a, b) => a - b)
  return { cells, counts: cells.map((cell) => counts[cell]) as number[] }
}
