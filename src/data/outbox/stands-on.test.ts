// A fire point that this device edited and checked is what the next form stood on.
import { expect, it } from 'vitest'
import type { FirePointDraft } from '@/domain/fire-point-draft'
import { newEntry } from './entry.test-data'
import { chainOf, firePointAfter } from './stands-on'
import type { Entry } from './work'

const draft = {
  ...{ status: 'ready', lastCheckedOn: '2026-05-01', note: 'mới' },
  equipment: { bua: { quantity: 1, condition: 'good', expiresOn: null } },
} as unknown as FirePointDraft
const entry = (more: object) => newEntry(more) as Entry
const edited = entry({ id: 'a', kind: 'fire_point', work: { known: null, draft, sent: null } })
const check = (checkedOn: string, more: object = {}) =>
  entry({
    ...{ id: 'b', follows: 'a' },
    work: {
      ...{ id: 'x', checkedOn, result: 'needs_service', nextDue: '2026-07-01', note: null },
      ...more,
    },
  })

it('finds the items before one, oldest first, also where one is gone', () => {
  const last = entry({ id: 'c', follows: 'b' })
  const chain = chainOf(last, [last, check('2026-06-01'), { ...edited, follows: 'gone' }])
  expect(chain.map(({ id }) => id)).toEqual(['a', 'b'])
})

it('has the edit, and the check after it', () => {
  expect(firePointAfter([edited, check('2026-06-01')], null)).toEqual({
    ...{ note: 'mới', status: 'needs_service' },
    ...{ lastCheckedOn: '2026-06-01', nextCheckDue: '2026-07-01' },
    equipment: draft.equipment,
  })
})

it('has as missing what the check did not find', () => {
  const after = firePointAfter([edited, check('2026-06-01', { missing: ['bua', 'loa'] })], null)
  expect(after?.equipment).toEqual({
    bua: { quantity: 1, condition: 'missing', expiresOn: null },
  })
})

it('is not changed by a check older than the last one, as in the database', () => {
  expect(firePointAfter([edited, check('2026-04-01')], null)).toEqual(draft)
})

it('has the check alone on the version that the form knew', () => {
  expect(firePointAfter([check('2026-06-01')], draft)?.status).toBe('needs_service')
  expect(firePointAfter([], draft)).toBeNull()
})
