// Three taps: the point, "ready", "save"; the next check is set by itself.
import { describe, expect, it } from 'vitest'
import { fieldOfFailure } from './draft'
import type { FirePointEquipment } from './fire-point'
import {
  type CheckTyped,
  checkShape,
  EMPTY_CHECK,
  findingsOf,
  nextDueOn,
  proposedResult,
  readCheck,
} from './fire-point-check'

const NOW = new Date('2026-11-22T03:00:00Z')
const TODAY = '2026-11-22'

const piece = (fields: Partial<FirePointEquipment>): FirePointEquipment => ({
  id: fields.item ?? 'bua',
  areaId: 'area',
  areaPath: 'vn.24.a',
  createdAt: new Date(0),
  updatedAt: new Date(0),
  deletedAt: null,
  version: '1',
  firePointId: 'point',
  item: 'bua',
  quantity: 1,
  condition: 'good',
  expiresOn: null,
  ...fields,
})
const whole = [
  piece({ item: 'binh_bot_abc', quantity: 2, expiresOn: TODAY }),
  piece({ item: 'bua' }),
]

const check = (typed: Partial<CheckTyped> = {}, equipment = whole, now = NOW) =>
  readCheck({ ...EMPTY_CHECK, ...typed }, equipment, now)

describe('a check', () => {
  it('needs nothing typed when all is there', () =>
    expect(check()).toEqual({
      draft: {
        checkedOn: TODAY,
        result: 'ready',
        nextDue: '2027-02-22',
        note: null,
        missing: [],
      },
      errors: {},
    }))

  it('proposes a service, sooner checked again, when something is not there', () =>
    expect(check({ missing: ['bua'], note: ' Mất búa ' }).draft).toEqual({
      checkedOn: TODAY,
      result: 'needs_service',
      nextDue: '2026-12-22',
      note: 'Mất búa',
      missing: ['bua'],
    }))

  it('proposes a service the day after something expired', () => {
    const { draft } = check({}, whole, new Date('2026-11-22T17:30:00Z'))
    expect(draft).toMatchObject({ checkedOn: '2026-11-23', result: 'needs_service' })
  })

  it('leaves the last word to the officer', () => {
    expect(check({ result: 'ready', missing: ['bua'] }).draft?.result).toBe('ready')
    expect(check({ result: 'out_of_service' }).draft).toMatchObject({ nextDue: '2026-12-22' })
    expect(check({ nextDue: '1/3/2027' }).draft?.nextDue).toBe('2027-03-01')
    expect(check({ nextDue: ' ' }).draft?.nextDue).toBe('2027-02-22')
  })

  it('is of the day in Vietnam, also late at night', () => {
    const { draft } = check({}, [], new Date('2026-11-22T17:30:00Z'))
    expect(draft).toMatchObject({ checkedOn: '2026-11-23', nextDue: '2027-02-23' })
  })

  it('sets a day that exists at the end of a month', () => {
    expect(nextDueOn('ready', '2026-11-30')).toBe('2027-02-28')
    expect(nextDueOn('needs_service', '2027-01-31')).toBe('2027-02-28')
  })

  it.each<[Partial<CheckTyped>, Record<string, string>]>([
    [{ nextDue: '22/11/2026' }, { nextDue: 'error.constraint.check_due_after' }],
    [{ nextDue: '01/01/2026' }, { nextDue: 'error.constraint.check_due_after' }],
    [{ nextDue: '01/01/2201' }, { nextDue: 'error.constraint.fire_point_due_range' }],
    [{ nextDue: '31/02/2027' }, { nextDue: 'edit.error.not_a_date' }],
    [{ note: 'x'.repeat(2001) }, { note: 'error.constraint.check_note_length' }],
    [{ result: 'fine' as 'ready' }, { result: 'error.constraint.check_result_known' }],
  ])('%j is refused', (typed, errors) => expect(check(typed)).toEqual({ draft: null, errors }))

  it('notes as gone only what was thought to be there', () => {
    const equipment = [
      piece({ item: 'bua', condition: 'missing' }),
      piece({ item: 'riu', deletedAt: new Date(0) }),
      piece({ item: 'loa' }),
    ]
    const { draft } = check({ missing: ['bua', 'riu', 'loa'] }, equipment)
    expect(draft?.missing).toEqual(['loa'])
  })

  it('knows which field the server refused', () => {
    const field = (name: string) => fieldOfFailure(checkShape, `error.constraint.${name}`)
    expect(field('check_due_after')).toBe('nextDue')
    expect(field('fire_point_due_range')).toBe('nextDue')
    expect(field('check_date_range')).toBe('checkedOn')
    expect(field('check_result_known')).toBe('result')
    expect(field('check_note_length')).toBe('note')
  })
})

describe('what is wrong with the equipment', () => {
  const faultsOf = (equipment: readonly FirePointEquipment[]) =>
    findingsOf(equipment, [], TODAY).map(({ item, fault }) => [item, fault])

  it('is told in the order of the checklist', () =>
    expect(
      faultsOf([
        piece({ item: 'loa', condition: 'broken' }),
        piece({ item: 'bua', quantity: 0 }),
        piece({ item: 'binh_co2', expiresOn: '2026-11-21' }),
        piece({ item: 'binh_bot_abc', condition: 'missing', expiresOn: '2020-01-01' }),
      ]),
    ).toEqual([
      ['binh_bot_abc', 'missing'],
      ['binh_co2', 'expired'],
      ['bua', 'missing'],
      ['loa', 'broken'],
    ]))

  it('is nothing where it is worn, expires today, or is no longer on the list', () => {
    const fine = [
      piece({ item: 'bua', condition: 'worn' }),
      piece({ item: 'binh_bot_abc', expiresOn: TODAY }),
      piece({ item: 'riu', condition: 'broken', deletedAt: new Date(0) }),
    ]
    expect(faultsOf(fine)).toEqual([])
    expect(proposedResult([])).toBe('ready')
  })
})
