// A part of a table on a slide of PowerPoint: figures to the right, words to the left.
import type PptxGenJS from 'pptxgenjs'
import { CELL, type TablePart } from './pptx-table-parts'

const RULE = { type: 'solid', pt: 0.75, color: 'D2DBE0' } as const
const NO_RULE = { type: 'none' } as const
const TITLE_HEIGHT = 0.36

export function addTable(
  slide: PptxGenJS.Slide,
  { table, title, size, widths }: TablePart,
  box: { readonly x: number; readonly y: number; readonly w: number },
  fontFace: string,
): void {
  const { columns, rows, hasTotal } = table
  const alignOf = (place: number) =>
    columns[place]?.isNumber ? ('right' as const) : ('left' as const)
  const shared = { fontFace, fontSize: size, valign: 'middle' } as const
  if (title !== null)
    slide.addText(title, {
      ...{ x: box.x, y: box.y, w: box.w, h: TITLE_HEIGHT - 0.04 },
      ...{ fontFace, fontSize: 16, bold: true, color: '17212A', margin: 0 },
    })
  slide.addTable(
    [
      columns.map(({ label }, place) => ({
        text: label,
        options: {
          ...shared,
          bold: true,
          color: '465460',
          align: alignOf(place),
          valign: 'bottom',
        },
      })),
      ...rows.map((cells, at) =>
        cells.map(({ text }, place) => ({
          text: text.normalize('NFC'),
          options: {
            ...shared,
            color: '17212A',
            align: alignOf(place),
            ...(hasTotal && at === 0 && { bold: true, fill: { color: 'ECF6F4' } }),
          },
        })),
      ),
    ],
    {
      x: box.x,
      y: box.y + (title === null ? 0 : TITLE_HEIGHT),
      colW: [...widths],
      margin: [CELL.above, CELL.side, CELL.above, CELL.side],
      border: [NO_RULE, NO_RULE, RULE, NO_RULE],
    },
  )
}
