// The cameras of one commune, with their contacts: some faulty, some offline, some never surveyed.
import type { CameraKind, CameraOwnership, CameraStatus } from '@/domain/camera'
import { dayOf, isoDateOf } from './calendar'
import { type CameraPost, cameraPosts } from './camera-posts'
import { demoId } from './demo-id'
import type { Drawing } from './drawing'
import { type Random, randomOf } from './random'

export type DemoCamera = ReturnType<typeof cameraAt>
export interface DemoCameraContact {
  readonly id: string
  readonly contact: string
  readonly phone: string
}

const OPERATORS: Record<CameraOwnership, string> = {
  police: 'Công an cấp xã',
  commune: 'Ủy ban nhân dân cấp xã',
  community: 'Ban điều hành camera an ninh cộng đồng',
  household: 'Hộ gia đình tự quản lý',
  business: 'Cơ sở kinh doanh tự quản lý',
}
const ROLES = ['Trưởng thôn', 'Tổ trưởng tổ dân phố', 'Công an viên phụ trách', 'Cán bộ kỹ thuật']

/** Width of view in degrees and range in metres of each kind, from … to. */
const OPTICS: Record<CameraKind, { fov: [number, number]; range: [number, number] }> = {
  fixed: { fov: [65, 100], range: [30, 70] },
  dome: { fov: [95, 130], range: [20, 40] },
  ptz: { fov: [55, 65], range: [80, 150] },
  plate_reader: { fov: [28, 40], range: [25, 45] },
}

export function camerasOf(drawing: Drawing, today: Date): DemoCamera[] {
  const { commune } = drawing
  const random = randomOf(`cameras/${commune.code}`)
  const cameras: DemoCamera[] = []
  for (const post of cameraPosts(random, drawing)) {
    const surveyed = !random.chance(0.15)
    const status = statusOf(random)
    for (const [head, look] of post.looks.entries()) {
      if (cameras.length === commune.cameras) return cameras
      const bearingDeg = surveyed ? (look + random.normal() * 4 + 360) % 360 : null
      cameras.push(
        cameraAt(random, drawing, post, cameras.length + 1, head, bearingDeg, status, today),
      )
    }
  }
  return cameras
}

const statusOf = (random: Random): CameraStatus =>
  random.pickWeighted(['working', 'faulty', 'offline', 'planned'] as const, (status) =>
    status === 'working' ? 84 : { faulty: 8, offline: 5, planned: 3 }[status],
  )

function cameraAt(
  random: Random,
  { commune, toLngLat }: Drawing,
  { where, hamlet, place, looks, kind }: CameraPost,
  number: number,
  head: number,
  bearingDeg: number | null,
  status: CameraStatus,
  today: Date,
) {
  const [lng, lat] = toLngLat(place)
  const { fov, range } = OPTICS[kind]
  const ownership: CameraOwnership =
    kind === 'plate_reader'
      ? 'police'
      : random.pickWeighted(
          ['commune', 'community', 'household', 'business', 'police'] as const,
          (owner) => ({ commune: 4, community: 6, household: 3, business: 1, police: 1 })[owner],
        )
  const planned = status === 'planned'
  return {
    id: demoId('camera', commune.code, number),
    area_id: demoId('area', hamlet.code),
    code: `CAM-${commune.code}-${`${number}`.padStart(3, '0')}`,
    name: `Camera ${where}${looks.length > 1 ? ` (mắt ${head + 1})` : ''}`,
    lng,
    lat,
    accuracy_m: random.pick([3, 5, 8, 12]),
    kind,
    ownership,
    status,
    bearing_deg: bearingDeg === null ? null : Math.floor(bearingDeg),
    fov_deg: bearingDeg === null ? null : Math.round(random.between(...fov)),
    range_m: bearingDeg === null ? null : Math.round(random.between(...range)),
    installed_on: planned ? null : isoDateOf(dayOf(today) - random.whole(60, 2200)),
    retention_days: planned ? null : random.pick([7, 15, 15, 30, 30]),
    notice_sign: random.pickWeighted([true, false, null], (sign) =>
      sign === null ? 0.15 : sign ? 0.65 : 0.2,
    ),
    operator: OPERATORS[ownership],
    note: 'Dữ liệu mẫu',
  }
}

/** Roles, never persons; the phone numbers are made up. */
export const cameraContactOf = (camera: DemoCamera, index: number): DemoCameraContact => ({
  id: camera.id,
  contact: ROLES[index % ROLES.length] ?? 'Người phụ trách',
  phone: `0900 000 ${`${index % 1000}`.padStart(3, '0')}`,
})
