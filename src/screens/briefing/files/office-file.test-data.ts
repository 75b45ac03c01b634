// Reads back what is inside an office file, which is a zip of XML.
import JSZip from 'jszip'

export async function partsOf(file: Blob) {
  const zip = await JSZip.loadAsync(await file.arrayBuffer())
  const names = Object.keys(zip.files)
  return {
    names,
    xml: async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '',
  }
}

/** The words of an XML part, those of one paragraph joined. */
export const textOf = (xml: string): string =>
  xml
    .replace(/<\/(?:w|a):p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')

/** A picture of one pixel, as a data URL. */
export const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
