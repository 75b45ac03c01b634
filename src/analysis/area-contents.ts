// What lies in an area: counted from the same rows that map and list show.
import { type Area, isWithin, livingAreas } from '@/domain/area'
import { CAMERA_STATUSES, type Camera, type CameraStatus } from '@/domain/camera'
import { type FirePoint, type Readiness, readinessOf } from '@/domain/fire-point'

export interface AreaContents {
  readonly cameras: Readonly<Record<CameraStatus, number>>
  readonly firePoints: Readonly<Record<Readiness, number>>
  readonly communes: number
  readonly hamlets: number
}

interface Rows {
  readonly areas: readonly Area[]
  readonly cameras: readonly Camera[]
  readonly firePoints: readonly FirePoint[]
}

/** `today` is an ISO date in Vietnam, for what is overdue. */
export function contentsOfArea(
  { path }: Pick<Area, 'path'>,
  rows: Rows,
  today: string,
): AreaContents {
  const within = <Row extends { readonly areaPath: string }>(all: readonly Row[]): Row[] =>
    all.filter(({ areaPath }) => isWithin(areaPath, path))
  const below = livingAreas(rows.areas).filter(
    (area) => area.path !== path && isWithin(area.path, path),
  )
  const cameras = within(rows.cameras)
  const readiness = within(rows.firePoints).map((point) => readinessOf(point, today))
  const count = <Kind extends string>(kinds: readonly Kind[], all: readonly Kind[]) =>
    Object.fromEntries(
      kinds.map((kind) => [kind, all.filter((one) => one === kind).length]),
    ) as Record<Kind, number>
  return {
    cameras: count(
      CAMERA_STATUSES,
      cameras.map(({ status }) => status),
    ),
    firePoints: count(['ready', 'overdue', 'not_ready'], readiness),
    communes: below.filter(({ level }) => level === 'commune').length,
    hamlets: below.filter(({ level }) => level === 'hamlet').length,
  }
}

/** The sum of counts by kind. */
export const totalOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)
