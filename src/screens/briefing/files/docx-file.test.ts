import { describe, expect, it } from 'vitest'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { briefedOf } from '@/screens/briefing/report/briefed.test-data'
import { reportOf } from '@/screens/briefing/report/report-of'
import { docxFile } from './docx-file'
import { PICTURE, partsOf, textOf } from './office-file.test-data'

async function docx(...[language = 'vi', level, more]: Parameters<typeof briefedOf>) {
  const t = wordsOf(language)
  const briefed = briefedOf(language, level, { mapPicture: PICTURE, ...more })
  const { names, xml } = await partsOf(await docxFile(reportOf(briefed, t), t))
  const document = await xml('word/document.xml')
  return { names, xml, document, text: textOf(document) }
}

describe('the briefing as a Word file', () => {
  it('has the head and foot of an official letter and names nobody', async () => {
    const { text } = await docx()
    const lines = text.split('\n').filter((line) => line !== '')
    expect(lines.slice(0, 10)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH BÌNH THUẬN',
      'ỦY BAN NHÂN DÂN',
      'XÃ TÂN PHƯỚC',
      'Số: ......../BC-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Tân Phước, ngày 15 tháng 6 năm 2025',
      'BÁO CÁO',
      'Tình hình an ninh, trật tự tháng 6/2025',
    ])
    expect(lines.slice(-6)).toEqual([
      'Nơi nhận:',
      '- ..............................;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      '..............................',
    ])
    expect(text).toBe(text.normalize('NFC'))
  })

  it('is A4 with the margins of the decree, in Times New Roman, numbered from the second page on', async () => {
    const { document, xml, names } = await docx()
    const page = /<w:pgSz ([^>]*)\/>/.exec(document)?.[1] ?? ''
    expect(page).toContain('w:w="11906"')
    expect(page).toContain('w:h="16838"')
    const margins = /<w:pgMar ([^>]*)\/>/.exec(document)?.[1] ?? ''
    const millimetres = (side: string) =>
      Math.round(Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]) / 56.7)
    expect(['top', 'bottom', 'left', 'right'].map(millimetres)).toEqual([20, 20, 30, 18])
    expect(document).toContain('<w:titlePg/>')
    const fonts = new Set([...document.matchAll(/w:ascii="([^"]+)"/g)].map((match) => match[1]))
    expect([...fonts]).toEqual(['Times New Roman'])
    const headers = await Promise.all(names.filter((name) => /header\d/.test(name)).map(xml))
    expect(headers.filter((header) => header.includes('PAGE'))).toHaveLength(1)
  })

  it('says a fall with its share, and no share of nothing', async () => {
    const { text } = await docx()
    expect(text).toContain('giảm 42 vụ (-2,68%)')
    expect(text).toContain('Cháy, nổ: 3 vụ, tăng 3 vụ.')
  })

  it('has charts that Word draws, and the picture of the map with what it shows', async () => {
    const { names, text } = await docx()
    expect(names.filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(2)
    expect(names.filter((name) => name.endsWith('.png'))).toHaveLength(1)
    expect(text).toContain('Hình 1. Địa bàn nổi cộm, Kỳ tháng 06/2025 (15/05–14/06)')
  })

  it('comes from a hamlet in its own name, under its commune', async () => {
    const { text } = await docx('vi', 'hamlet')
    expect(text).toMatch(/^ỦY BAN NHÂN DÂN\nXÃ TÂN PHƯỚC\nTHÔN PHƯỚC HẢI\n/)
    expect(text).toContain('Tân Phước, ngày 15 tháng 6 năm 2025')
    expect(text).toContain('\nTRƯỞNG THÔN\n')
    expect(text).not.toContain('CHỦ TỊCH')
  })

  it('says when the figures were closed', async () => {
    const draft = briefedOf()
    const closed = {
      ...draft.briefing,
      frozen: draft.figures,
      closedAt: new Date('2025-06-15T02:00Z'),
    }
    expect((await docx()).text).toContain('Số liệu chưa chốt, tính đến ngày 20/06/2025')
    expect((await docx('vi', 'commune', { briefing: closed })).text).toContain(
      'Số liệu chốt ngày 15/06/2025',
    )
  })

  it('keeps the name of the state in Vietnamese in an English report', async () => {
    const { text } = await docx('en')
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(text).toContain('Security and order, month 6/2025')
    expect(text).toContain('1,524')
  })
})
