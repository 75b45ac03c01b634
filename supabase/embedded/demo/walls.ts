// The wall of the demo province: in the duty room of a commune, with no screen paired yet.
import type { Scene } from '@/domain/wall'
import { tanPhuoc } from './communes/tan-phuoc'
import { demoId } from './demo-id'

interface DemoScene {
  readonly kind: Scene['kind']
  readonly area_id: string | null
  readonly seconds: number
}

interface DemoWall {
  readonly id: string
  readonly area_id: string
  readonly name: string
  readonly scenes: readonly DemoScene[]
}

const hamlets: readonly DemoScene[] = tanPhuoc.hamlets.map((_, index) => ({
  kind: 'area',
  area_id: demoId('area', `${tanPhuoc.code}-${String(index + 1).padStart(2, '0')}`),
  seconds: 30,
}))

export const dutyRoomWall: DemoWall = {
  id: demoId('wall', tanPhuoc.code),
  area_id: demoId('area', tanPhuoc.code),
  name: 'Phòng trực ban Công an xã Tân Phước',
  scenes: [
    { kind: 'overview', area_id: null, seconds: 60 },
    ...hamlets,
    { kind: 'fire_points', area_id: null, seconds: 40 },
    { kind: 'cameras', area_id: null, seconds: 40 },
    { kind: 'trend', area_id: null, seconds: 40 },
  ],
}
