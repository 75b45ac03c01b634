// A chart as a PNG picture: what the card shows now, with title and period, at twice the size of the screen.
import { copyForPicture } from './picture-copy'
import { drawText } from './picture-text'

const SCALE = 2
/** Pixels around the card's content. */
const MARGIN = 16

/**
 * Draws an element and all in it but what bears `data-not-in-picture`, on the surface colour of the theme.
 * Boxes and lines travel as XHTML within an SVG, words are drawn by the canvas. Throws where the browser cannot do that.
 */
export async function chartPng(element: HTMLElement): Promise<Blob> {
  // All that is on the screen is read at once: it may change while the image is made ready.
  const { left, top, width, height } = element.getBoundingClientRect()
  const surface = getComputedStyle(element).getPropertyValue('--color-surface') || '#ffffff'
  const [fullWidth, fullHeight] = [Math.ceil(width) + 2 * MARGIN, Math.ceil(height) + 2 * MARGIN]
  const canvas = document.createElement('canvas')
  canvas.width = fullWidth * SCALE
  canvas.height = fullHeight * SCALE
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas')
  context.scale(SCALE, SCALE)
  context.save()
  context.translate(MARGIN - left, MARGIN - top)
  drawText(element, context)
  context.restore()

  const copy = copyForPicture(element) as HTMLElement
  copy.style.position = 'static'
  copy.style.margin = `${MARGIN}px`
  const markup = new XMLSerializer().serializeToString(copy)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}"><foreignObject width="100%" height="100%">${markup}</foreignObject></svg>`
  const image = new Image()
  // A data address: browsers do not let a canvas be read that drew such an image from a blob.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()

  context.globalCompositeOperation = 'destination-over'
  context.drawImage(image, 0, 0, fullWidth, fullHeight)
  context.fillStyle = surface
  context.fillRect(0, 0, fullWidth, fullHeight)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}
