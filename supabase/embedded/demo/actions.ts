// What each commune of the demo province agreed at its last two meetings, on the 15th: done, open and overdue.
import type { DemoArea } from './areas'
import { type Day, dayOf, isoDateOf } from './calendar'
import { demoId } from './demo-id'

/** Texts name places and roles, never persons. */
const AGREED = [
  {
    title: (hamlet: string) => `Kiểm tra, thay bình bột hết hạn ở ${hamlet}`,
    owner: 'Đội dân phòng',
    meetingsAgo: 1,
    dueAfterDays: 20,
    endedAfterDays: 16,
    status: 'done',
    result: 'Đã thay đủ bình hết hạn.',
  },
  {
    title: (hamlet: string) => `Vận động các hộ ở ${hamlet} mở lối thoát nạn thứ hai`,
    owner: 'Tổ bảo vệ an ninh, trật tự',
    meetingsAgo: 1,
    dueAfterDays: 25,
    endedAfterDays: null,
    status: 'open',
    result: null,
  },
  {
    title: (hamlet: string) => `Tuần tra ban đêm quanh chợ và bãi xe ở ${hamlet}`,
    owner: 'Công an cấp xã',
    meetingsAgo: 0,
    dueAfterDays: 30,
    endedAfterDays: null,
    status: 'open',
    result: null,
  },
] as const

/** The last 15th, or so many before it. */
function meetingDay(today: Date, ago: number): Day {
  const [year = 0, month = 0, day = 0] = isoDateOf(dayOf(today)).split('-').map(Number)
  return dayOf(new Date(Date.UTC(year, month - 1 - ago - (day < 15 ? 1 : 0), 15)))
}

export function actionsOf(areas: readonly DemoArea[], today: Date) {
  return areas
    .filter(({ level }) => level === 'commune')
    .flatMap((commune) => {
      const hamlets = areas.filter(({ parent_id }) => parent_id === commune.id)
      return AGREED.map(({ title, owner, meetingsAgo, status, result, ...after }, index) => {
        const hamlet = hamlets[index % hamlets.length] ?? commune
        const decided = meetingDay(today, meetingsAgo)
        return {
          id: demoId('action', commune.id, index),
          area_id: commune.id,
          title: title(`${hamlet.kind} ${hamlet.name}`),
          owner_role: owner,
          decided_on: isoDateOf(decided),
          due_on: isoDateOf(decided + after.dueAfterDays),
          status,
          ended_on: after.endedAfterDays && isoDateOf(decided + after.endedAfterDays),
          result,
        }
      })
    })
}
