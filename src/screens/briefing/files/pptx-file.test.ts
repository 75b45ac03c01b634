import { describe, expect, it } from 'vitest'
import type { ReportSection, ReportTable } from '@/domain/report'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { briefedOf } from '@/screens/briefing/report/briefed.test-data'
import { reportOf } from '@/screens/briefing/report/report-of'
import { PICTURE, partsOf, textOf } from './office-file.test-data'
import { pptxFile } from './pptx-file'
import { BODY, slidesOf } from './pptx-pages'

const t = wordsOf('vi')

async function pptx(...sections: ReportSection[]) {
  const report = reportOf(briefedOf('vi', 'commune', { mapPicture: PICTURE }), t)
  const parts = await partsOf(
    await pptxFile({ ...report, sections: [...report.sections, ...sections] }, t),
  )
  const count = parts.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length
  const slides = await Promise.all(
    Array.from({ length: count }, (_, place) => parts.xml(`ppt/slides/slide${place + 1}.xml`)),
  )
  return { ...parts, slides, text: slides.map(textOf) }
}

const tableOf = (rows: number, letters: number): ReportTable => ({
  title: 'Tất cả',
  columns: [
    { label: 'Nội dung', isNumber: false },
    { label: 'Số vụ', isNumber: true },
  ],
  rows: Array.from({ length: rows }, (_, at) => [
    { text: `Dòng ${at} ${'chữ '.repeat(letters / 4)}cuối${at}.` },
    { text: String(at), value: at, format: 'integer' },
  ]),
})

const section = (more: Partial<ReportSection>): ReportSection => ({
  id: 'more',
  title: 'Phần thêm',
  ...{ sentences: [], tables: [], chart: null, picture: null },
  ...more,
})

describe('the briefing as slides of PowerPoint', () => {
  it('tells area, period, state and page on each slide, in composed letters', async () => {
    const { text } = await pptx()
    expect(text[0]).toContain('Giao ban tháng 6/2025')
    expect(text[0]).toContain('ỦY BAN NHÂN DÂN XÃ TÂN PHƯỚC')
    for (const [place, words] of text.entries()) {
      expect(words).toBe(words.normalize('NFC'))
      expect(words).toContain('Kỳ tháng 06/2025 (15/05–14/06)')
      if (place > 0) expect(words).toContain(`Trang ${place + 1}/${text.length}`)
    }
    expect(text.join()).toContain('giảm 42 vụ (-2,68%)')
  })

  it('has charts and tables that can be edited, and the map in its own shape', async () => {
    const { names, slides } = await pptx()
    expect(names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(2)
    expect(slides.filter((slide) => slide.includes('<a:tbl>')).length).toBeGreaterThanOrEqual(4)
    const picture = slides.find((slide) => slide.includes('<p:pic>')) ?? ''
    const [, width, height] = /<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"\/>/s.exec(picture) ?? []
    expect(width).toBe(height)
  })

  it('goes on where a table is long, and loses no row', async () => {
    const { text } = await pptx(section({ tables: [tableOf(124, 8)] }))
    const own = text.filter((words) => words.includes('Phần thêm'))
    expect(own.length).toBeGreaterThan(4)
    expect(own.filter((words) => words.includes('Phần thêm (tiếp)'))).toHaveLength(own.length - 1)
    for (let at = 0; at < 124; at++) expect(own.join()).toContain(`cuối${at}.`)
  })

  it.each([
    ['many rows', section({ tables: [tableOf(200, 40)] })],
    ['a row higher than a slide', section({ tables: [tableOf(2, 6000)] })],
    ['minutes longer than a slide', section({ sentences: ['chữ '.repeat(4000), 'cuối'] })],
    ['a word longer than a line', section({ sentences: ['x'.repeat(3000)] })],
  ])('puts nothing below the end of a slide: %s', (_, long) => {
    const pages = slidesOf(long)
    expect(pages.length).toBeGreaterThan(1)
    for (const { y, height } of pages.flat())
      expect(y + height).toBeLessThanOrEqual(BODY.height + 1e-9)
    const words = (texts: readonly string[]) => texts.join('').replace(/\s/g, '')
    const placed = pages
      .flat()
      .flatMap((block) =>
        block.kind === 'text'
          ? [block.text]
          : block.kind === 'table'
            ? block.table.rows.map(([first]) => first?.text ?? '')
            : [],
      )
    const given = [
      ...long.sentences,
      ...long.tables.flatMap(({ rows }) => rows.map(([first]) => first?.text ?? '')),
    ]
    expect(words(placed)).toBe(words(given))
  })
})
