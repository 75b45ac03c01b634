// A chart, or anything else on the page, as a PNG picture: what it shows now, at twice the size of the screen.
import { copyForPicture, LEFT_OUT } from './picture-copy'
import { drawText } from './picture-text'
import { wrapped } from './wrapped-text'

const SCALE = 2
/** Pixels around the card's content. */
const MARGIN = 16
/** Of the lines above it. */
const LINE = 20
const FONT_SIZE = 13

/** A card with lines of text above it, on the surface colour of the theme. Throws where the browser cannot do that. */
export const chartPng = (element: HTMLElement, head: readonly string[]): Promise<Blob> =>
  elementPng(element, { head, margin: MARGIN, whileRead: (read) => read() })

interface PictureOptions {
  /** Lines above the element. */
  readonly head: readonly string[]
  /** Pixels around it. */
  readonly margin: number
  /** Lets the element look otherwise while it is read; nothing of that is painted. */
  readonly whileRead: <Result>(read: () => Result) => Result
}

/**
 * Draws an element and all in it but what bears `data-not-in-picture`, at twice its size. Boxes, lines and pictures
 * travel as XHTML within an SVG, words are drawn by the canvas. Throws where the browser cannot do that.
 */
export async function elementPng(
  element: HTMLElement,
  { head, margin, whileRead }: PictureOptions,
): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas')
  // All that is on the screen is read at once: it may change while the image is made ready.
  const readPage = () => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    const font = `600 ${FONT_SIZE}px ${style.fontFamily}`
    context.font = font
    const lines = head.flatMap((text) =>
      wrapped(text, width, (part) => context.measureText(part).width),
    )
    const above = lines.length * LINE
    const size = { width: Math.ceil(width) + 2 * margin, height: Math.ceil(height) + 2 * margin }
    // Another size makes the canvas forget its font.
    canvas.width = size.width * SCALE
    canvas.height = (above + size.height) * SCALE
    context.scale(SCALE, SCALE)
    context.font = font
    context.fillStyle = style.color
    for (const [n, line] of lines.entries())
      context.fillText(line, margin, margin + FONT_SIZE + n * LINE)
    context.save()
    context.translate(margin - left, above + margin - top)
    drawText(element, context)
    context.restore()
    const surface = style.getPropertyValue('--color-surface') || '#ffffff'
    return { svg: svgOf(element, size, margin), above, surface }
  }
  const { svg, above, surface } = whileRead(() => asWithoutLeftOut(element, readPage))
  const image = new Image()
  // A data address: browsers do not let a canvas be read that drew such an image from a blob.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()

  context.globalCompositeOperation = 'destination-over'
  context.drawImage(image, 0, above)
  context.fillStyle = surface
  context.fillRect(0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}

/** Reads the page as if what is left out were not there: words then stand where the copy has their room. */
function asWithoutLeftOut<Result>(element: HTMLElement, read: () => Result): Result {
  const hidden = [...element.querySelectorAll<HTMLElement | SVGElement>(`[${LEFT_OUT}]`)]
  const before = hidden.map(({ style }) => style.display)
  for (const { style } of hidden) style.display = 'none'
  try {
    return read()
  } finally {
    for (const [n, { style }] of hidden.entries()) style.display = before[n] ?? ''
  }
}

function svgOf(
  element: HTMLElement,
  { width, height }: Record<'width' | 'height', number>,
  margin: number,
) {
  const copy = copyForPicture(element) as HTMLElement
  copy.style.position = 'static'
  copy.style.margin = `${margin}px`
  const markup = new XMLSerializer().serializeToString(copy)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%">${markup}</foreignObject></svg>`
}
