// What hangs at a fire point, who keeps its key, and how it was checked.
import type { EquipmentCondition, EquipmentItem, FirePointStatus } from '@/domain/fire-point'
import { dayOf, isoDateOf } from './calendar'
import { demoId } from './demo-id'
import { CHECK_EVERY_DAYS, type DemoFirePoint } from './fire-points'
import { randomOf } from './random'

/** The checklist in common use, and what only some points have (its chance). */
const CHECKLIST: readonly (readonly [item: EquipmentItem, quantity: number, chance: number])[] = [
  ['binh_bot_abc', 2, 1],
  ['kim_cong_luc', 1, 1],
  ['bua_ta', 1, 1],
  ['xa_beng', 1, 1],
  ['noi_quy_tieu_lenh', 1, 1],
  ['voi_lang', 1, 0.35],
  ['den_pin', 2, 0.3],
  ['thang', 1, 0.2],
]
const KEEPERS = [
  'Tổ trưởng tổ liên gia',
  'Trưởng thôn',
  'Đội dân phòng',
  'Hộ liền kề giữ chìa khóa',
]

/** A point that is not ready lacks a working extinguisher. */
export function equipmentOf(point: DemoFirePoint, today: Date) {
  const random = randomOf(`equipment/${point.id}`)
  return CHECKLIST.filter(([, , chance]) => random.chance(chance)).map(([item, quantity]) => {
    const isExtinguisher = item === 'binh_bot_abc'
    const lacking = isExtinguisher && point.status !== 'ready'
    const condition: EquipmentCondition = lacking
      ? random.pick(['broken', 'missing'])
      : random.pickWeighted(['good', 'worn'], (at) => (at === 'good' ? 9 : 1))
    const expires = dayOf(today) + (lacking ? -random.whole(5, 120) : random.whole(60, 700))
    return {
      id: demoId('equipment', point.id, item),
      fire_point_id: point.id,
      item,
      quantity,
      condition,
      expires_on: isExtinguisher ? isoDateOf(expires) : null,
    }
  })
}

/** The last check, with the state the point is in, and up to two before it. Oldest first. */
export function checksOf(point: DemoFirePoint) {
  const random = randomOf(`checks/${point.id}`)
  const last = dayOf(new Date(`${point.last_checked_on}T00:00:00+07:00`))
  return Array.from({ length: random.whole(1, 3) }, (_, back) => {
    const checked = last - back * CHECK_EVERY_DAYS - (back > 0 ? random.whole(-5, 5) : 0)
    const result: FirePointStatus = back === 0 ? point.status : 'ready'
    return {
      id: demoId('check', point.id, back),
      fire_point_id: point.id,
      checked_on: isoDateOf(checked),
      result,
      next_due: isoDateOf(checked + CHECK_EVERY_DAYS),
      note: result === 'ready' ? null : 'Bình chữa cháy cần nạp hoặc thay',
    }
  }).reverse()
}

/** Roles, never persons; the phone numbers are made up. */
export const keeperOf = (point: DemoFirePoint, index: number) => ({
  id: point.id,
  keeper: KEEPERS[index % KEEPERS.length] ?? 'Người phụ trách',
  phone: `0900 000 ${`${(index + 500) % 1000}`.padStart(3, '0')}`,
})
