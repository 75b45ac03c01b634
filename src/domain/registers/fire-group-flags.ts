// What is not as it should be with fire groups and their houses, as far as only several rows together tell.
import { distanceBetween } from '@/domain/distance'
import type { LngLat } from '@/domain/position'
import { fold } from '@/domain/search'
import { type BesideFlags, numberAt, type RegisterRow, textAt } from './register'

/** Groups that stand: what is proposed, paused or ended owes no drill. The database counts the same. */
const STANDING = ['pilot', 'launched', 'expanded']

/** Houses of a group are adjacent (domain.md 3.4): none is farther from its nearest neighbour. */
const ADJACENT_M = 50

const groupOf = (row: RegisterRow): string => textAt(row.values, 'group_id') ?? ''

const isStandingFireGroup = ({ values }: RegisterRow): boolean =>
  values.kind === 'fire_group' && STANDING.includes(textAt(values, 'status') ?? '')

/** `2026`, `2026-05` or `2026-05-31` to the last day that it may be, to be compared as text; a day without its year to none. */
const lastDay = (held: string): string =>
  held.startsWith('X') ? '' : `${held}${'-12-31'.slice(held.length === 4 ? 0 : 3)}`.slice(0, 10)

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

function byGroup(rows: readonly RegisterRow[]): Map<string, RegisterRow[]> {
  const groups = new Map<string, RegisterRow[]>()
  for (const row of rows) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row])
  return groups
}

/** Without a drill in the year before today; houses that stand apart. */
export const fireGroupFlags: BesideFlags = {
  reads: ['group_activities', 'group_households'],
  flags: (rows, rowsOf, today) => {
    const drills = byGroup(
      rowsOf('group_activities').filter(({ values }) => values.kind === 'drill'),
    )
    const houses = byGroup(rowsOf('group_households'))
    return new Map(
      rows.filter(isStandingFireGroup).map(({ id }) => {
        const held = (drills.get(id) ?? []).map(({ values }) =>
          lastDay(textAt(values, 'held') ?? ''),
        )
        const isDrilled = held.some((day) => day >= yearBefore(today))
        const own = (houses.get(id) ?? []).flatMap(({ values }): LngLat[] => {
          const [lng, lat] = [numberAt(values, 'lng'), numberAt(values, 'lat')]
          return lng === null || lat === null ? [] : [[lng, lat]]
        })
        return [
          id,
          [
            ...(isDrilled ? [] : ['register.flag.no_drill']),
            ...(stand(own) === 'apart' ? ['register.flag.houses_apart'] : []),
          ],
        ]
      }),
    )
  },
}

function stand(houses: readonly LngLat[]): 'together' | 'apart' {
  const isApart = houses.some((house) =>
    houses.every((other) => other === house || distanceBetween(house, other) > ADJACENT_M),
  )
  return houses.length > 1 && isApart ? 'apart' : 'together'
}

/** Houses that stand in another standing fire group, too: the same address in the same area. */
export const houseFlags: BesideFlags = {
  reads: ['groups'],
  flags: (rows, rowsOf) => {
    const standing = new Set(
      rowsOf('groups')
        .filter(isStandingFireGroup)
        .map(({ id }) => id),
    )
    const placeOf = ({ areaId, values }: RegisterRow) =>
      `${areaId} ${fold(textAt(values, 'address') ?? '')}`
    const groupsAt = new Map<string, Set<string>>()
    const counted = rows.filter((row) => standing.has(groupOf(row)))
    for (const row of counted)
      groupsAt.set(placeOf(row), (groupsAt.get(placeOf(row)) ?? new Set()).add(groupOf(row)))
    return new Map(
      counted
        .filter((row) => (groupsAt.get(placeOf(row))?.size ?? 0) > 1)
        .map(({ id }) => [id, ['register.flag.in_two_groups']]),
    )
  },
}
