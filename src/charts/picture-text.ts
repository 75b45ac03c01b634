// The words of an element drawn on a canvas letter by letter where the page has them, in the fonts the page has loaded.
// A picture cannot load fonts, and one that carries them is drawn before they are ready.
import { LEFT_OUT } from './picture-copy'

/** Letters with their marks, for text that is not composed. */
const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** How much of the text is seen through itself and all around it. */
function opacityOf(element: Element, within: Element): number {
  const own = Number(getComputedStyle(element).opacity)
  const around = element.parentElement
  return element === within || around === null ? own : own * opacityOf(around, within)
}

function drawNode(node: Text, within: Element, context: CanvasRenderingContext2D): void {
  const parent = node.parentElement
  if (parent === null || parent.closest(`[${LEFT_OUT}]`) !== null) return
  const style = getComputedStyle(parent)
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  context.fillStyle = parent instanceof SVGElement ? style.fill : style.color
  context.globalAlpha = opacityOf(parent, within)
  const range = document.createRange()
  for (const { segment, index } of letters.segment(node.data)) {
    if (segment.trim() === '') continue
    range.setStart(node, index)
    range.setEnd(node, index + segment.length)
    const box = range.getBoundingClientRect()
    if (box.width === 0) continue
    const size = context.measureText(segment)
    const leading = box.height - size.fontBoundingBoxAscent - size.fontBoundingBoxDescent
    // Figures of one width stand in the middle of their place.
    const x = box.left + (box.width - size.width) / 2
    context.fillText(segment, x, box.top + leading / 2 + size.fontBoundingBoxAscent)
  }
}

/** The canvas must be moved and scaled so that it takes pixels of the window. */
export function drawText(element: Element, context: CanvasRenderingContext2D): void {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  context.save()
  while (nodes.nextNode()) drawNode(nodes.currentNode as Text, element, context)
  context.restore()
}
