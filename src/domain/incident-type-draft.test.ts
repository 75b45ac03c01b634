// What an admin types of an incident type: what is refused, and the id of a new one.
import { expect, it } from 'vitest'
import { cleanType, faultsOfType, newTypeId } from './incident-type-draft'

const GOOD = {
  labelVi: 'Trộm chó',
  labelEn: 'Dog theft',
  selfManagement: 1,
  colour: '#7b2fa0',
} as const
const OTHERS = [{ labelVi: 'Trộm cắp tài sản', labelEn: 'Theft' }]

it('takes a name in NFC, without blanks around it', () => {
  const typed = { ...GOOD, labelVi: `  ${'Trộm   chó'.normalize('NFD')} ` }
  expect(cleanType(typed).labelVi).toBe('Trộm chó')
  expect(faultsOfType(typed, OTHERS)).toBeNull()
})

it.each([
  ['TRỘM CẮP tài sản', 'error.constraint.incident_types_label_vi'],
  ['trộm cắp tài sản'.normalize('NFD'), 'error.constraint.incident_types_label_vi'],
  [' ', 'error.constraint.incident_type_label_vi_length'],
  ['ế'.repeat(200), 'error.constraint.incident_type_label_vi_length'],
])('refuses the name %j', (labelVi, fault) => {
  expect(faultsOfType({ ...GOOD, labelVi }, OTHERS)).toEqual({ labelVi: fault })
})

it.each([
  ['#ffd000', 'error.constraint.incident_type_colour_seen'],
  ['#ffffff', 'error.constraint.incident_type_colour_seen'],
  ['red', 'error.constraint.incident_type_colour_form'],
])('refuses the colour %s', (colour, fault) => {
  expect(faultsOfType({ ...GOOD, colour }, OTHERS)).toEqual({ colour: fault })
})

it('makes an id that the database takes, whatever the name', () => {
  const names = ['Trộm chó', 'Đánh bạc (2 người)', '123', 'Khác', 'ế'.repeat(80), 'Bắt cóc']
  for (const name of names) {
    expect(newTypeId(name, 'crime', new Set())).toMatch(/^crime[.][a-z_]{1,40}$/)
    expect(newTypeId(name, null, new Set())).toMatch(/^[a-z_]{1,40}$/)
  }
  expect(newTypeId('Trộm chó', 'crime', new Set(['crime.trom_cho', 'crime.trom_cho_a']))).toBe(
    'crime.trom_cho_aa',
  )
})
