// A check that was refused is opened again in its form: nothing of that fire point waits behind it for ever.
import { expect, it } from 'vitest'
import type { CheckWork, Entry } from '@/data/outbox/work'
import { readCheck } from '@/domain/fire-point-check'
import { checkToMend, dayOfCheck, typedOfCheck } from './check-to-mend'

const TODAY = '2026-06-10'
const WORK: CheckWork = {
  ...{ id: 'c', checkedOn: TODAY, result: 'needs_service', nextDue: '2026-07-10' },
  ...{ note: 'Thiếu búa', missing: ['bua'] },
}
const check = (id: string, more: Partial<Entry> = {}): Entry =>
  ({
    ...{ id, kind: 'check', featureId: 'p', state: 'waiting', wasSent: false, work: WORK },
    ...more,
  }) as Entry
const found = (...entries: Entry[]) => checkToMend(entries, 'p', TODAY)?.id ?? null

it('opens the one that was refused, whatever waits behind it', () => {
  expect(found(check('a', { state: 'parked' }), check('b'))).toBe('a')
})

it('opens the one of today while it was not sent', () => {
  expect(found(check('a'))).toBe('a')
  const yesterday = { work: { ...WORK, checkedOn: '2026-06-09' } } as Partial<Entry>
  expect(found(check('a', yesterday))).toBeNull()
})

it.each([
  ['on its way', { state: 'sending' }],
  ['perhaps there already', { wasSent: true }],
  ['synced', { state: 'synced' }],
  ['of another point', { featureId: 'q' }],
] as const)('adds another one beside one that is %s', (_what, more) => {
  expect(found(check('a', more as Partial<Entry>))).toBeNull()
})

it('says the same again when nothing is changed', () => {
  const equipment = [{ item: 'bua', quantity: 1, condition: 'good', expiresOn: null }]
  const whole = equipment.map((one) => ({ ...one, id: 'e', firePointId: 'p', deletedAt: null }))
  const { draft } = readCheck(typedOfCheck(WORK), whole as never, new Date('2026-06-10T03:00:00Z'))
  const { id: _id, ...said } = WORK
  expect(draft).toEqual(said)
})

it('keeps its day, but not one that lies ahead', () => {
  expect(dayOfCheck({ ...WORK, checkedOn: '2026-06-03' }, TODAY)).toBe('2026-06-03')
  expect(dayOfCheck({ ...WORK, checkedOn: '2026-06-12' }, TODAY)).toBe(TODAY)
})
