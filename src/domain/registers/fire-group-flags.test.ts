// Fire groups without a drill, with houses apart, and houses in two groups: flagged, and nothing else is.
import { describe, expect, it } from 'vitest'
import { fireGroupFlags, houseFlags } from './fire-group-flags'
import type { RegisterId, RegisterRow, RegisterValues } from './register'

const TODAY = '2026-11-23'
const row = (id: string, values: RegisterValues, areaId = 'hamlet') =>
  ({ id, areaId, values }) as RegisterRow
const group = (id: string, more: RegisterValues = {}) =>
  row(id, { kind: 'fire_group', status: 'launched', ...more })
const drill = (groupId: string, held: string, kind = 'drill') =>
  row(`${groupId} ${held}`, { group_id: groupId, kind, held })
const house = (groupId: string, address: string, lng: number | null = 106, areaId = 'hamlet') =>
  row(`${groupId} ${address}`, { group_id: groupId, address, lng, lat: lng && 21 }, areaId)

const besides = (beside: Partial<Record<RegisterId, RegisterRow[]>>) => (id: RegisterId) =>
  beside[id] ?? []
const flagsOf = (beside: Partial<Record<RegisterId, RegisterRow[]>>, one = group('a')) =>
  fireGroupFlags.flags([one], besides(beside), TODAY).get('a') ?? []

describe('a fire group', () => {
  it.each([
    ['2026-03-01', []],
    ['2026', []],
    ['2025-12', []],
    ['2025-11-23', []],
    ['2025-11-22', ['register.flag.no_drill']],
    ['2024', ['register.flag.no_drill']],
    ['XXXX-05-12', ['register.flag.no_drill']],
  ])('whose last drill was %s: %j', (held, flags) =>
    expect(flagsOf({ group_activities: [drill('a', held)] })).toEqual(flags),
  )

  it('that only met, or whose neighbours drilled, has not', () => {
    const others = [drill('a', '2026-05-01', 'meeting'), drill('b', '2026-05-01')]
    expect(flagsOf({ group_activities: others })).toEqual(['register.flag.no_drill'])
  })

  it('owes nothing while it is proposed or once it ended, and no other model does', () => {
    const more: RegisterValues[] = [
      { status: 'proposed' },
      { status: 'ended' },
      { kind: 'mediation' },
    ]
    for (const values of more) expect(flagsOf({}, group('a', values))).toEqual([])
  })

  it('has houses that are adjacent, or is flagged', () => {
    const group_activities = [drill('a', '2026')]
    // 0.0004 degrees of longitude are 41 m at 21 degrees north.
    const near = [house('a', '1', 106), house('a', '3', 106.0004), house('a', '5', 106.0008)]
    expect(flagsOf({ group_activities, group_households: near })).toEqual([])
    const apart = [...near, house('a', '99', 106.01)]
    expect(flagsOf({ group_activities, group_households: apart })).toEqual([
      'register.flag.houses_apart',
    ])
    expect(flagsOf({ group_activities, group_households: [house('a', '1')] })).toEqual([])
  })
})

describe('a house', () => {
  const flagged = (rows: RegisterRow[], ...groups: RegisterRow[]) => [
    ...houseFlags.flags(rows, besides({ groups }), TODAY).keys(),
  ]
  it('in two fire groups is flagged in both, however its address is written', () =>
    expect(
      flagged(
        [house('a', 'Số 5, ngõ 2'), house('b', 'SỐ 5 ngõ 2'), house('a', 'Số 7')],
        group('a'),
        group('b'),
      ),
    ).toEqual(['a Số 5, ngõ 2', 'b SỐ 5 ngõ 2']))

  it('is not flagged twice in one group, in another hamlet, nor beside a group that ended', () => {
    const rows = [house('a', 'Số 5'), house('a', 'số 5')]
    expect(flagged(rows, group('a'))).toEqual([])
    const elsewhere = [house('a', 'Số 5'), house('b', 'Số 5', 106, 'other')]
    expect(flagged(elsewhere, group('a'), group('b'))).toEqual([])
    const ended = [house('a', 'Số 5'), house('b', 'Số 5')]
    expect(flagged(ended, group('a'), group('b', { status: 'ended' }))).toEqual([])
  })
})
