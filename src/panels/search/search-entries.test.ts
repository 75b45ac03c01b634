import { describe, expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import type { Camera } from '@/domain/camera'
import type { CommunityGroup, RiskSite, TrafficSpot } from '@/domain/registers/placed'
import { findRows, incidentNumberOf, registerEntries, searchEntries } from './search-entries'

const area = (level: Area['level'], kind: string, name: string, aliases: string[] = []) =>
  ({ id: name + level, level, kind, name, aliases, code: '1', path: 'vn' }) as unknown as Area
const camera = (code: string, name: string) => ({ id: code, code, name }) as unknown as Camera

const entries = searchEntries(
  [
    area('hamlet', 'thôn', 'Quế Ổ'),
    area('commune', 'xã', 'Quế Tân', ['Phường Quế Võ']),
    area('hamlet', 'thôn', 'Đức Tái'),
  ],
  [camera('CAM-QT-001', 'Cổng chợ Quế Tân')],
  [],
)

const row = (name: string, values: object) =>
  ({ id: name, name, values }) as unknown as CommunityGroup & RiskSite & TrafficSpot
const ofRegisters = registerEntries(
  [row('Tổ liên gia số 1', { aliases: ['Tổ PCCC ngõ 12'] })],
  [row('Nhà trọ Hoa Mai', { address: 'Ngõ 12 Cổ Nhuế' })],
  [row('Ngã tư chợ', { measures: 'Gờ giảm tốc' })],
)

const found = (typed: string): string[] =>
  findRows(typed, entries, ofRegisters).map(({ row }) => ('name' in row ? row.name : ''))

describe('search', () => {
  it.each([
    ['que tan', ['Quế Tân', 'Cổng chợ Quế Tân']],
    ['Quế Tân'.normalize('NFD'), ['Quế Tân', 'Cổng chợ Quế Tân']],
    ['quế', ['Quế Tân', 'Quế Ổ', 'Cổng chợ Quế Tân']],
    ['que vo', ['Quế Tân']],
    ['xa que tan', ['Quế Tân']],
    ['duc tai', ['Đức Tái']],
    ['cam qt 001', ['Cổng chợ Quế Tân']],
    ['lien gia', ['Tổ liên gia số 1']],
    ['ngo 12', ['Tổ liên gia số 1', 'Nhà trọ Hoa Mai']],
    ['nga tu', ['Ngã tư chợ']],
    ['', []],
    ['   ', []],
    ['không có', []],
  ])('finds by %j', (typed, names) => {
    expect(found(typed)).toEqual(names)
  })

  it.each([
    ['1234', 1234],
    ['#12', 12],
    ['số 7', 7],
    ['So 7', 7],
    ['thôn 7', null],
    ['', null],
  ])('reads the number of an incident from %j', (typed, number) => {
    expect(incidentNumberOf(typed)).toBe(number)
  })
})
