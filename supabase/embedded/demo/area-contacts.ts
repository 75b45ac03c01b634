// Whom to ring in each commune and hamlet of the demo province. Some hamlets have nobody on duty: their commune answers.
import type { DemoArea } from './areas'

const WITHOUT_EVERY = 6

/** Duties, never persons; the phone numbers are made up. */
export function areaContactsOf(areas: readonly DemoArea[]) {
  const contactOf = ({ id }: DemoArea, duty: string, number: number) => ({
    id,
    duty,
    phone: `0900 001 ${`${number}`.padStart(3, '0')}`,
  })
  const communes = areas.filter(({ level }) => level === 'commune')
  const hamlets = areas.filter(({ level }) => level === 'hamlet')
  return [
    ...communes.map((area, index) => contactOf(area, 'Trực ban Công an cấp xã', index)),
    ...hamlets
      .map((area, index) => contactOf(area, 'Tổ bảo vệ an ninh, trật tự', 100 + index))
      .filter((_, index) => index % WITHOUT_EVERY !== WITHOUT_EVERY - 1),
  ]
}
