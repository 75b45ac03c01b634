// What a line of the audit log is shown as, and in which words.
import { expect, it } from 'vitest'
import { AUDIT_SUBJECTS, changesOf, subjectOf, verbOf } from './audit'
import { auditValueInWords, columnInWords } from './audit-words'
import { wordsOf } from './words/words-of.test-data'

const t = wordsOf('vi')
const context = {
  language: 'vi' as const,
  t,
  areaName: (id: string) => (id === 'a' ? 'Xã Quế Tân' : null),
  typeName: (id: string) => (id === 'crime' ? 'Tội phạm' : null),
}

it.each([
  ['insert', null, 'insert'],
  ['update', { note: 'x' }, 'update'],
  ['update', { deleted_at: '2026-01-01T00:00:00Z' }, 'delete'],
  ['update', { deleted_at: null }, 'restore'],
  ['delete', null, 'delete'],
  ['reset', null, 'reset'],
])('%s of %j is %s', (verb, after, shown) => expect(verbOf({ verb, new: after })).toBe(shown))

it('lists what changed, without what says nothing', () => {
  const line = { old: { note: null, name: 'A', deleted_at: null }, new: { note: 'x', name: 'B' } }
  expect(changesOf(line)).toEqual([
    { column: 'note', before: null, after: 'x' },
    { column: 'name', before: 'A', after: 'B' },
  ])
  expect(changesOf({ old: null, new: null })).toEqual([])
})

it.each([
  ['cameras', 'bearing_deg', 'Hướng nhìn'],
  ['fire_points', 'water_source', 'Nguồn nước'],
  ['incidents', 'severity', 'Mức độ'],
  ['memberships', 'role', 'Vai trò'],
  ['imports', 'applied_at', 'Nhập xong lúc'],
  ['share_links', 'revoked_at', 'Thu hồi lúc'],
  ['exports', 'handed_out', 'Số dòng đã xuất'],
  ['meetings', 'chair_column_of_tomorrow', 'chair_column_of_tomorrow'],
])('%s.%s in words', (table, column, words) => expect(columnInWords(table, column, t)).toBe(words))

it.each([
  ['cameras', 'status', 'working', 'Đang hoạt động'],
  ['fire_points', 'water_source', 'tank', 'Bể nước'],
  ['incidents', 'severity', 3, 'Rất nghiêm trọng'],
  ['incidents', 'type_id', 'crime', 'Tội phạm'],
  ['incidents', 'damage_vnd', 1524000, '1.524.000'],
  ['cameras', 'area_id', 'a', 'Xã Quế Tân'],
  ['cameras', 'installed_on', '2025-05-31', '31/05/2025'],
  ['memberships', 'disabled_at', '2026-11-22T04:14:11.779+00:00', '11:14 22/11/2026'],
  ['memberships', 'role', 'officer', 'Cán bộ'],
  ['cameras', 'notice_sign', true, 'Có'],
  ['cameras', 'note', 'status.working', 'status.working'],
  ['cameras', 'note', null, ''],
])('%s.%s = %j in words', (table, column, value, words) =>
  expect(auditValueInWords(table, column, value, context)).toBe(words),
)

it('has every table in one place at most', () => {
  const tables = Object.values(AUDIT_SUBJECTS).flat()
  expect(new Set(tables).size).toBe(tables.length)
  expect(subjectOf('camera_contacts')).toBe('cameras')
  expect(subjectOf('tomorrow')).toBeNull()
})
