// What a file says of a person that somebody wrote into a note: nothing.
import { describe, expect, it } from 'vitest'
import { en, vi } from '@/domain/words/words'
import { maskRow, publicText } from './mask-row'

const MARK = vi.export.hidden
const hidden = (row: Record<string, unknown>) => maskRow(row, MARK)

describe('a row on its way into a file', () => {
  it('hides the phone number and the name of a note', () => {
    const { note } = hidden({ note: 'Gọi ông Nguyễn Văn Tư 0912 345 678, ngõ 3' })
    expect(note).toMatch(/^Gọi .*\[đã che\].*, ngõ 3$/)
    expect(note).not.toMatch(/Nguyễn|Tư|0912|678/)
  })

  it('hides identity numbers and plates of an outcome', () => {
    const { outcome } = hidden({ outcome: 'Đã trả xe 29A-123.45, CCCD: 034099001234' })
    expect(outcome).toBe(`Đã trả xe ${MARK}, CCCD: ${MARK}`)
  })

  it('keeps the names of streets and schools, and hides numbers there', () => {
    const row = { name: 'Trường Nguyễn Văn Trỗi', address: '12 Trần Hưng Đạo, 0912345678' }
    expect(hidden(row)).toEqual({ ...row, address: `12 Trần Hưng Đạo, ${MARK}` })
  })

  it('keeps what nobody typed, and texts about nobody', () => {
    const row = { id: 'a', code: '0912345678', lng: 106.2, note: 'Cột điện số 12', equipment: [] }
    expect(hidden(row)).toEqual(row)
  })

  it('says nothing of persons on a map for everybody', () => {
    expect(publicText('Bể nước chợ Tre')).toBe('Bể nước chợ Tre')
    expect(publicText(`Nhà ${MARK}`)).toBeNull()
    expect(publicText('Nhà ông Nguyễn Văn Tư')).toBeNull()
  })

  it('has the marks that the import knows (private.unmasked)', () =>
    expect([vi.export.hidden, en.export.hidden]).toEqual(['[đã che]', '[hidden]']))
})
