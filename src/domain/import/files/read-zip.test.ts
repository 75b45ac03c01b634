// Zips: shapefiles and KMZ within, and everything that a zip may do to who unpacks it.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { noted, problemOf, read } from './problem-of.test-data'

const KML =
  '<kml><Placemark><name>A</name><Point><coordinates>106,21</coordinates></Point></Placemark></kml>'
const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )

it('reads the page of a KMZ, whatever the file is called', async () => {
  const bytes = zip({ 'doc.kml': KML, 'files/icon.png': 'x', '__MACOSX/._doc.kml': 'x' })
  for (const name of ['a.kmz', 'a.zip'])
    expect((await read(name, bytes)).tables[0]?.records[0]).toMatchObject({
      cells: ['A'],
      geometry: { type: 'Point', coordinates: [106, 21] },
    })
})

it('counts the pages of a KMZ that are not read', async () => {
  const contents = await read('a.kmz', zip({ 'more/b.kml': KML, 'doc.kml': KML }))
  expect(noted(contents, 'import.note.other_files')).toEqual({ count: 1 })
})

describe('refused', () => {
  it.each([
    ['no map file in it', zip({ 'a.txt': 'x' }), 'import.file.zip_nothing'],
    ['nothing in it', zip({}), 'import.file.zip_nothing'],
    ['a zip in it', zip({ 'b.zip': zip({ 'doc.kml': KML }) }), 'import.file.zip_in_zip'],
    ['a path that climbs', zip({ '../doc.kml': KML }), 'import.file.zip_path'],
    ['a path that climbs by backslash', zip({ 'a\\..\\..\\doc.kml': KML }), 'import.file.zip_path'],
    ['a path from the root', zip({ '/etc/doc.kml': KML }), 'import.file.zip_path'],
    ['the disk of Windows', zip({ 'C:\\doc.kml': KML }), 'import.file.zip_path'],
    ['a Word file', zip({ 'word/document.xml': '<a/>' }), 'import.file.word'],
    [
      'a file of LibreOffice',
      zip({ mimetype: 'x', 'content.xml': '<a/>' }),
      'import.file.other_office',
    ],
    ['a binary workbook', zip({ 'xl/workbook.bin': 'x' }), 'import.file.old_excel'],
    ['cut off', zip({ 'doc.kml': KML }).slice(0, -30), 'import.file.zip_broken'],
  ])('%s', async (_name, bytes, problem) => expect(await problemOf('a.zip', bytes)).toBe(problem))

  it('packed data that is broken', async () => {
    const bytes = zip({ 'doc.kml': KML.repeat(20) })
    bytes.fill(0xff, 40, 60)
    expect(await problemOf('a.kmz', bytes)).toBe('import.file.zip_broken')
  })

  it('a bomb, though it says of itself that it is small', async () => {
    const bytes = zip({ 'doc.kml': ' '.repeat(64 << 20) })
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    // The size unpacked, in the local header and in the directory.
    view.setUint32(22, 100, true)
    const directory = view.getUint32(bytes.length - 6, true)
    view.setUint32(directory + 24, 100, true)
    expect(bytes.length).toBeLessThan(100_000)
    expect(await problemOf('a.kmz', bytes)).toBe('import.file.zip_bomb')
  })

  it('a zip under a password', async () => {
    const bytes = zip({ 'doc.kml': KML })
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const directory = view.getUint32(bytes.length - 6, true)
    view.setUint16(directory + 8, 1, true)
    expect(await problemOf('a.kmz', bytes)).toBe('import.file.locked')
  })
})
