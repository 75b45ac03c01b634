// A picture that travels as a data URL: its bytes, and its size as its PNG header has it.

export interface PictureData {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** Where a PNG has its width; the height stands behind it (PNG specification, 11.2.1). */
const WIDTH_AT = 16

export function pictureData(dataUrl: string): PictureData {
  const text = atob(dataUrl.slice(dataUrl.indexOf(',') + 1))
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  return { bytes, width: view.getUint32(WIDTH_AT), height: view.getUint32(WIDTH_AT + 4) }
}

/** As large as fits, of the same shape. */
export function fitted(
  { width, height }: Pick<PictureData, 'width' | 'height'>,
  room: { readonly width: number; readonly height: number },
) {
  const scale = Math.min(room.width / width, room.height / height)
  return { width: width * scale, height: height * scale }
}
