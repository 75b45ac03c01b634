// How a section of the report is laid out on slides: nothing is cut, what is too long goes on on the next one.
import type { ReportSection } from '@/domain/report'
import { linesOf } from './pptx-lines'
import { type TablePart, tableParts } from './pptx-table-parts'

/** Inches of a slide of 13.333 x 7.5 between its head and its foot. */
export const BODY = { x: 0.5, y: 1.3, width: 12.33, height: 5.55 }
/** Points. */
export const TEXT_SIZE = 16
const LINE = (TEXT_SIZE * 1.25) / 72
/** Between sentences, and below anything else. */
const GAP = { text: 0.05, other: 0.2 }
/** Less than this would show nothing. */
const LEAST_FIGURE = 3.4

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'table' } & TablePart)
  | { readonly kind: 'chart' }
  | { readonly kind: 'picture' }

/** Where a block is, in inches from the top of the body. */
export type Placed = Block & { readonly y: number; readonly height: number }

/** One list of blocks a slide; at least one slide. */
export function slidesOf({ sentences, tables, chart, picture }: ReportSection): Placed[][] {
  let page: Placed[] = []
  const pages = [page]
  let y = 0
  const room = () => BODY.height - y
  const put = (block: Block, height: number) => {
    page.push({ ...block, y, height })
    y += height + GAP[block.kind === 'text' ? 'text' : 'other']
  }
  const turn = () => {
    if (page.length === 0) return
    page = []
    pages.push(page)
    y = 0
  }
  for (const sentence of sentences) {
    const lines = linesOf(sentence, TEXT_SIZE, BODY.width)
    while (lines.length > 0) {
      const count = Math.min(lines.length, Math.floor(room() / LINE))
      if (count === 0) turn()
      else put({ kind: 'text', text: lines.splice(0, count).join(' ') }, count * LINE)
    }
  }
  for (const table of tables)
    for (const part of tableParts(table, BODY.width, room(), BODY.height)) {
      if (part.height > room()) turn()
      put({ kind: 'table', ...part }, part.height)
    }
  const figures = [...(chart ? ['chart' as const] : []), ...(picture ? ['picture' as const] : [])]
  for (const kind of figures) {
    if (room() < LEAST_FIGURE) turn()
    put({ kind }, room())
  }
  return pages
}
