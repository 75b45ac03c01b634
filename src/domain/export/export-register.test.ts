// Files of registers: every column of the form, in words, and no formula.
import { describe, expect, it } from 'vitest'
import type { Language } from '@/domain/format'
import { registerOf } from '@/domain/registers/all-registers'
import { REGISTER_IDS, type RegisterId } from '@/domain/registers/register'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { csvHead, csvLines } from './csv-file'
import { exportRegister } from './export-register'
import { type ExportRow, formatsOf } from './export-row'
import { featureOf } from './geojson-file'

const registerIn = (id: RegisterId, language: Language) =>
  exportRegister(id, {
    ...{ types: [], language, t: wordsOf(language) as never },
    areaName: (area) => (area === 'a1' ? 'Thôn Lê Độ' : ''),
  })
const csvOf = (id: RegisterId, row: ExportRow, language: Language = 'vi') => {
  const { fields } = registerIn(id, language)
  return (csvHead(fields, language) + csvLines(fields, [row], language)).replace('\uFEFF', '')
}

describe.each(['vi', 'en'] as const)('a file in %s', (language) => {
  it.each(REGISTER_IDS)('of %s has each column of its form once', (id) => {
    const { fields } = registerIn(id, language)
    const headers = fields.map(({ header }) => header)
    expect(new Set(headers).size).toBe(headers.length)
    const columns = registerOf(id).fields.map(({ column }) => column)
    expect(fields.map(({ column }) => column)).toEqual(['id', ...columns, 'area'])
  })
})

it('of groups says words for codes, and neutralises formulas', () => {
  const text = csvOf('groups', {
    ...{ id: 'g1', area_id: 'a1', name: '=HYPERLINK("http://x")', kind: 'fire_group' },
    ...{ status: 'launched', founded: '2025-05', members: 12, bells_linked: true },
    ...{ aliases: ['Tổ 1', 'Tổ 2'], lat: 21.125, lng: 106.2 },
  })
  const t = wordsOf('vi')
  const [, line = ''] = text.split('\r\n')
  expect(line.split(';').slice(0, 3)).toEqual([
    'g1',
    `"'=HYPERLINK(""http://x"")"`,
    t('register.groups.kind.fire_group'),
  ])
  expect(line).toContain(t('register.groups.status.launched'))
  expect(line).toContain('05/2025')
  expect(line).toContain('"Tổ 1; Tổ 2"')
  expect(line).toContain('21,1250;106,2')
  expect(line.endsWith('Thôn Lê Độ')).toBe(true)
})

it('of activities says which group, and days as people write them', () => {
  const row = {
    id: 'x',
    area_id: 'a1',
    group_id: 'g1',
    group_name: 'Tổ liên gia 1',
    held: '2025-05-20',
  }
  expect(csvOf('group_activities', { ...row, kind: 'drill' })).toContain('x;Tổ liên gia 1;')
  expect(csvOf('group_activities', { ...row, kind: 'drill' })).toContain('20/05/2025')
  expect(csvOf('mediations', { id: 'm', received_on: '2025-05-20' })).toContain('20/05/2025')
})

it('of an assessment says the criterion of its standard', () => {
  const row = { id: 's', standard: 'on_the_spot', criterion: 2, level: 1 }
  const t = wordsOf('vi')
  expect(csvOf('assessments', row)).toContain(
    t('register.assessments.criterion.on_the_spot.2' as never),
  )
})

it('is a table, and points where the register has a place', () => {
  expect(formatsOf('meetings')).toEqual(['csv', 'xlsx'])
  expect(formatsOf('risk_sites')).toEqual(['csv', 'xlsx', 'geojson', 'kml', 'flatgeobuf'])
  const row = { id: 'r', area_id: 'a1', name: 'Chợ', kind: 'market', lng: 106.2, lat: 21.1 }
  expect(featureOf(registerIn('risk_sites', 'vi'), row)).toMatchObject({
    geometry: { type: 'Point', coordinates: [106.2, 21.1] },
    properties: { name: 'Chợ', kind: 'market', kind_text: expect.any(String), area: 'Thôn Lê Độ' },
  })
})
