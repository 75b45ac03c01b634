// A report as slides for PowerPoint, with its own charts and tables that can be edited, and the map as a picture.
import type { TFunction } from 'i18next'
import PptxGenJS from 'pptxgenjs'
import { formatNumber } from '@/domain/format'
import type { Report, ReportSection } from '@/domain/report'
import { fitted, pictureData } from './picture-data'
import { addChart } from './pptx-chart'
import { BODY, type Placed, slidesOf, TEXT_SIZE } from './pptx-pages'
import { addTable } from './pptx-table'

/** On any machine, with Vietnamese letters. */
const FONT = 'Arial'
const INK = '17212A'
const DIM = '465460'
const ACCENT = '0E645C'

/** As bytes of a .pptx. */
export async function pptxFile(report: Report, t: TFunction): Promise<Blob> {
  const file = new PptxGenJS()
  file.layout = 'LAYOUT_WIDE'
  file.theme = { headFontFace: FONT, bodyFontFace: FONT }
  file.title = report.title
  file.company = t('common.product')
  titleSlide(file.addSlide(), report)
  const pages = report.sections.flatMap((section) =>
    slidesOf(section).map((blocks, part) => ({ section, blocks, part })),
  )
  for (const [place, { section, blocks, part }] of pages.entries()) {
    const slide = file.addSlide()
    const { title } = section
    frame(slide, part === 0 ? title : t('briefing-file.continued', { title }), report)
    slide.addText(
      t('briefing.page', {
        place: formatNumber(place + 2, report.language),
        count: formatNumber(pages.length + 1, report.language),
      }),
      { ...FOOT, x: 9.83, w: 3, align: 'right' },
    )
    for (const block of blocks) draw(file, slide, block, section, report)
  }
  return (await file.write({ outputType: 'blob' })) as Blob
}

const FOOT = { y: 6.98, h: 0.32, fontFace: FONT, fontSize: 11, color: DIM, margin: 0 } as const
const LINE = { fontFace: FONT, color: INK, margin: 0 } as const

function titleSlide(slide: PptxGenJS.Slide, { letter, title, area, period, state }: Report): void {
  const line = (text: string, y: number, fontSize: number, more: PptxGenJS.TextPropsOptions = {}) =>
    slide.addText(text, { ...LINE, x: 0.9, y, w: 11.5, h: 0.6, fontSize, ...more })
  slide.addShape('rect', { x: 0, y: 0, w: 0.35, h: 7.5, fill: { color: ACCENT } })
  line(letter.body.join(' '), 0.8, 18, { bold: true, color: DIM })
  line(title, 2.4, 44, { bold: true, h: 0.9 })
  line(letter.subject, 3.4, 24)
  line(area, 4.4, 24)
  line(period, 5, 20, { color: DIM })
  line(state, 5.5, 20, { color: DIM })
}

/** What each slide has around its content. */
function frame(slide: PptxGenJS.Slide, title: string, { area, period, state }: Report): void {
  slide.addText(title, {
    ...LINE,
    x: 0.5,
    y: 0.35,
    w: 12.33,
    h: 0.65,
    fontSize: 28,
    bold: true,
    fit: 'shrink',
  })
  slide.addShape('line', { x: 0.5, y: 1.08, w: 12.33, h: 0, line: { color: ACCENT, width: 2.25 } })
  slide.addText(`${area} · ${period} · ${state}`, { ...FOOT, x: 0.5, w: 9.2 })
}

function draw(
  file: PptxGenJS,
  slide: PptxGenJS.Slide,
  block: Placed,
  { chart, picture, title }: ReportSection,
  { language }: Report,
): void {
  const box = { x: BODY.x, y: BODY.y + block.y, w: BODY.width, h: block.height }
  if (block.kind === 'text')
    slide.addText(block.text, { ...LINE, ...box, fontSize: TEXT_SIZE, valign: 'top' })
  if (block.kind === 'table') addTable(slide, block, box, FONT)
  if (block.kind === 'chart' && chart) addChart(file, slide, chart, box, { language, font: FONT })
  if (block.kind === 'picture' && picture) {
    const { width, height } = fitted(pictureData(picture), { width: box.w, height: box.h })
    slide.addImage({
      data: picture,
      altText: title,
      x: box.x + (box.w - width) / 2,
      ...{ y: box.y, w: width, h: height },
    })
  }
}
