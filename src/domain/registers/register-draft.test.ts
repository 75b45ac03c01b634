import { describe, expect, it } from 'vitest'
import { registerOf } from './all-registers'
import { REGISTER_IDS, type RegisterId } from './register'
import { newRegister, parseRegister, typedRegister } from './register-draft'

const parse = (id: RegisterId, typed: Readonly<Record<string, string>>) => {
  const register = registerOf(id)
  return parseRegister(register, { ...newRegister(register, 2026), ...typed })
}

describe('a row of a register as its form has it', () => {
  it('is saved whole', () => {
    expect(
      parse('meetings', { subject: '  Họp thôn ', held: '29/9', attendances: '1.020' }).values,
    ).toEqual({
      ...{ subject: 'Họp thôn', kind: 'dissemination', held: 'XXXX-09-29', attendances: 1020 },
      ...{ households_present: null, note: null },
    })
  })

  it.each([
    ['mediations', { received_on: '1/2/2026' }, 'kind', 'mediation_kind_known'],
    [
      'assessments',
      { standard: 'five_self', assessed_on: '1/2/2026' },
      'level',
      'assessment_level_known',
    ],
    ['meetings', { subject: 'x', held: '' }, 'held', 'partial_day_form'],
    ['meetings', { subject: '', held: '2026' }, 'subject', 'short_text_length'],
    [
      'meetings',
      { subject: 'x', held: '2026', attendances: '-1' },
      'attendances',
      'head_count_range',
    ],
    [
      'registrations',
      { registered: '3014', total: '3013', counted_on: '31/3/2018' },
      'registered',
      'registration_within_total',
    ],
    [
      'registrations',
      { registered: '0', total: '0', counted_on: '31/3/2018' },
      'total',
      'registration_total_some',
    ],
    [
      'mediations',
      { kind: 'land', received_on: '1/2/2026', status: 'succeeded' },
      'ended_on',
      'mediation_ended_whole',
    ],
    [
      'mediations',
      { kind: 'land', received_on: '1/2/2026', status: 'received', ended_on: '3/2/2026' },
      'ended_on',
      'mediation_ended_whole',
    ],
    [
      'mediations',
      { kind: 'land', received_on: '1/2/2026', status: 'failed', ended_on: '31/1/2026' },
      'ended_on',
      'mediation_ended_after',
    ],
    [
      'document_checks',
      { unit_name: 'Chi bộ 1', document_kind: 'plan', is_issued: 'no', number: '1-NQ' },
      'is_issued',
      'document_issued_whole',
    ],
    ['commendations', { reason: 'x', awarded: '2026' }, 'collectives', 'commendation_some'],
    ['groups', { name: 'x', kind: 'other', lat: '21' }, 'lat', 'group_position_in_vietnam'],
    [
      'groups',
      { name: 'x', kind: 'other', lat: '106,2', lng: '21,1' },
      'lat',
      'group_position_in_vietnam',
    ],
    [
      'assessments',
      { standard: 'on_the_spot', criterion: '5', level: '2', assessed_on: '1/2/2026' },
      'criterion',
      'assessment_criterion_known',
    ],
    [
      'risk_sites',
      {
        name: 'x',
        kind: 'market',
        lat: '21',
        lng: '106',
        residents: '3',
        temporary_residents: '4',
      },
      'temporary_residents',
      'risk_site_residents_whole',
    ],
  ] as const)('of %s with %o is refused at %s', (id, typed, column, constraint) => {
    const { values, errors } = parse(id, typed)
    expect(values).toBeNull()
    expect(errors[column]).toBe(`error.constraint.${constraint}`)
  })

  it('asks for a day and a group where they are missing', () => {
    expect(parse('registrations', { registered: '1', total: '1' }).errors).toEqual({
      counted_on: 'register.day_missing',
    })
    expect(parse('group_activities', { kind: 'drill', held: '2026' }).errors).toEqual({
      group_id: 'register.group_missing',
    })
  })

  it.each(REGISTER_IDS)('of %s comes back as it was typed from what is stored', (id) => {
    const register = registerOf(id)
    const values = Object.fromEntries(
      register.fields.map((field) => {
        const stored = {
          text: 'Tên',
          lines: 'Một\nhai',
          names: ['A', 'B'],
          count: 0,
          whole: 'min' in field ? field.min : 0,
          numbered: 1,
          day: '2026-02-01',
          partial_day: '2026-02',
          choice: 'options' in field ? (field.options[0] ?? '') : '',
          yes_no: true,
          degrees: field.column === 'lat' ? 21.1234567 : 106.1234567,
          of: 'd0000000-0000-4000-8000-000000000011',
        }[field.kind]
        return [field.column, field.column === 'number' ? '1' : stored]
      }),
    )
    // Both numbers of a registration.
    const whole = id === 'registrations' ? { ...values, total: 1 } : values
    const counted = id === 'commendations' ? { ...whole, collectives: 1 } : whole
    const open = id === 'mediations' ? { ...counted, ended_on: null } : counted
    expect(parseRegister(register, typedRegister(register, open, 'vi'))).toEqual({
      values: open,
      errors: {},
    })
  })

  it('flags what is kept but not as it should be', () => {
    const { flags } = registerOf('groups')
    const fireGroup = { kind: 'fire_group', households: 4, members: 4, bells_linked: false }
    expect(flags?.(fireGroup, '2026-11-23')).toEqual(['register.flag.few', 'register.flag.bells'])
    expect(flags?.({ ...fireGroup, households: 16, bells_linked: true }, '2026-11-23')).toEqual([
      'register.flag.many',
    ])
    expect(flags?.({ ...fireGroup, kind: 'mediation', members: null }, '2026-11-23')).toEqual([
      'register.flag.no_members',
    ])
  })
})
