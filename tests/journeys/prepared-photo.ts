// What the test of photos runs in the browser: the app's own preparing, and a look at what came out.
import { preparePhoto } from '@/data/prepare-photo'

export interface Prepared {
  readonly bytes: number[]
  readonly type: string
  /** Red, green, blue in the middle of each quarter: left above, right above, left below, right below. */
  readonly quarters: number[][]
}

const photos = {
  async prepare(bytes: number[], type: string): Promise<Prepared> {
    return look(await preparePhoto(new Blob([new Uint8Array(bytes)], { type })))
  },

  /** As `prepare`, of a picture with four quarters that is too large to be carried here. */
  async prepareLarge(width: number, height: number, noise: boolean): Promise<Prepared> {
    return look(await preparePhoto(await fourQuarters(width, height, noise)))
  },

  /** A JPEG: red and green above, blue and white below. */
  async draw(width: number, height: number): Promise<number[]> {
    return [...new Uint8Array(await (await fourQuarters(width, height, false)).arrayBuffer())]
  },

  /** As `prepare`, in a browser without what Safari before 16.4 does not have. */
  async prepareInOldSafari(bytes: number[], type: string): Promise<Prepared> {
    const photo = await inOldSafari(() => preparePhoto(new Blob([new Uint8Array(bytes)], { type })))
    return look(photo)
  },

  async refusalInOldSafari(bytes: number[], type: string): Promise<string> {
    return inOldSafari(() => photos.refusal(bytes, type))
  },

  /** The key of the sentence for what cannot be a photo. */
  async refusal(bytes: number[], type: string): Promise<string> {
    const file = new Blob([new Uint8Array(bytes)], { type })
    return preparePhoto(file).then(
      () => 'taken',
      (error: Error) => error.message,
    )
  },
}

async function inOldSafari<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const kept = OffscreenCanvas
  Reflect.deleteProperty(globalThis, 'OffscreenCanvas')
  try {
    return await work()
  } finally {
    Object.assign(globalThis, { OffscreenCanvas: kept })
  }
}

async function fourQuarters(width: number, height: number, noise: boolean): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height)
  const drawing = canvas.getContext('2d')
  if (!drawing) throw new Error('No canvas')
  for (const [index, colour] of ['#f00', '#0f0', '#00f', '#fff'].entries()) {
    drawing.fillStyle = colour
    drawing.fillRect((index % 2) * (width / 2), index < 2 ? 0 : height / 2, width / 2, height / 2)
  }
  if (noise) {
    const pixels = drawing.getImageData(0, 0, width, height)
    for (let at = 0; at < pixels.data.length; at += 65_536)
      crypto.getRandomValues(pixels.data.subarray(at, at + 65_536))
    drawing.putImageData(pixels, 0, 0)
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })
}

async function look(photo: Blob): Promise<Prepared> {
  const picture = await createImageBitmap(photo, { imageOrientation: 'none' })
  const drawing = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
  drawing?.drawImage(picture, 0, 0)
  const quarters = [0, 1, 2, 3].map((index) => {
    const x = Math.floor((picture.width * (1 + (index % 2) * 2)) / 4)
    const y = Math.floor((picture.height * (1 + Math.floor(index / 2) * 2)) / 4)
    return [...(drawing?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3)
  })
  const bytes = [...new Uint8Array(await photo.arrayBuffer())]
  return { bytes, type: photo.type, quarters }
}

export type Photos = typeof photos
Object.assign(globalThis, { photos })
