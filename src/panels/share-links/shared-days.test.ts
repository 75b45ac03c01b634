// A link about incidents tells of days that are over, and of none when there is none.
import { expect, it } from 'vitest'
import { startOfDay } from '@/domain/civil-date'
import type { Period } from '@/domain/period'
import { sharedDays } from './shared-days'

const PERIOD: Period = {
  kind: 'police_month',
  name: '2026-06',
  start: startOfDay('2026-05-15'),
  end: startOfDay('2026-06-15'),
}

it.each([
  ['2026-08-01', { startsOn: '2026-05-15', endsOn: '2026-06-15' }],
  ['2026-06-15', { startsOn: '2026-05-15', endsOn: '2026-06-15' }],
  ['2026-06-01', { startsOn: '2026-05-15', endsOn: '2026-06-01' }],
  ['2026-05-16', { startsOn: '2026-05-15', endsOn: '2026-05-16' }],
  ['2026-05-15', null],
])('on %s', (today, days) => {
  expect(sharedDays(PERIOD, today)).toEqual(days)
})
