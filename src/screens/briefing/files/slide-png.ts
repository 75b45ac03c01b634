// A slide, or the map on it with its legend, as a picture of 1280 x 720 pixels or more, twice as fine.
import { elementPng } from '@/charts/chart-png'

/** All of the slide, also what would be scrolled to. */
export const slidePng = (slide: HTMLElement): Promise<Blob> => stillPng(slide, slide)

/** As a data URL; null where the slide has no picture. */
export async function mapPicture(slide: HTMLElement): Promise<string | null> {
  const map = slide.querySelector<HTMLElement>('[data-picture]')
  if (map === null) return null
  const png = await stillPng(map, slide)
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(png)
  })
}

/** `data-still` shows the slide as paper has it, while it is read and never painted. */
const stillPng = (element: HTMLElement, slide: HTMLElement): Promise<Blob> =>
  elementPng(element, {
    head: [],
    margin: 0,
    whileRead: (read) => {
      slide.setAttribute('data-still', '')
      try {
        return read()
      } finally {
        slide.removeAttribute('data-still')
      }
    },
  })
