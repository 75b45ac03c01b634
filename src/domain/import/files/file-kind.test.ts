// Files that are something else than their name says, or than anything that is read.
import { describe, expect, it } from 'vitest'
import { bytesOf, latin, problemOf, read } from './problem-of.test-data'

/** An old Office file with a stream of that name. */
const compound = (stream: string) =>
  new Uint8Array([
    ...latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    ...new Uint8Array(504),
    ...Buffer.from(stream, 'utf16le'),
  ])

describe('refused with a sentence of its own', () => {
  it.each([
    ['an empty file', 'a.csv', latin(''), 'import.file.empty'],
    ['an old workbook', 'a.xls', compound('Workbook'), 'import.file.old_excel'],
    ['a workbook under a password', 'a.xlsx', compound('EncryptedPackage'), 'import.file.locked'],
    ['an old letter', 'a.doc', compound('WordDocument'), 'import.file.word'],
    ['a web page called .xls', 'a.xls', bytesOf('<html><table>'), 'import.file.html'],
    ['a PDF called .csv', 'a.csv', latin('%PDF-1.7'), 'import.file.pdf'],
    ['a picture', 'a.jpg', latin('\xff\xd8\xff\xe0'), 'import.file.picture'],
    ['a picture of a phone', 'a.heic', latin('\0\0\0\x18ftypheic'), 'import.file.picture'],
    ['a packed file', 'a.gz', latin('\x1f\x8b\x08'), 'import.file.packed'],
    ['bytes', 'a.csv', latin('a\0\x01\x02\x03bcd\x04\x05\x06\x07\x08'), 'import.file.unknown_kind'],
    ['a program', 'a.js', bytesOf('const a = 1'), 'import.file.unknown_kind'],
    ['a table called .geojson', 'a.geojson', bytesOf('a,b\n1,2'), 'import.file.not_json'],
    ['a table called .kml', 'a.kml', bytesOf('a,b\n1,2'), 'import.file.not_kml'],
  ])('%s', async (_name, name, bytes, problem) =>
    expect(await problemOf(name, bytes)).toBe(problem),
  )
})

it.each(['a.csv', 'a.txt', 'a', 'a.geojson'])('reads GeoJSON called %s', async (name) => {
  const { tables } = await read(name, '{"type": "Point", "coordinates": [106, 21]}')
  expect(tables[0]?.records[0]?.geometry).toEqual({ type: 'Point', coordinates: [106, 21] })
})

it('tells how far it is, from nothing to all', async () => {
  const { readFile } = await import('./read-file')
  const shares: number[] = []
  await readFile('a.csv', bytesOf(`a,b\n${'1,2\n'.repeat(1000)}`), {}, (share) =>
    shares.push(share),
  )
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect([shares.at(0), shares.at(-1)]).toEqual([0, 1])
  expect(shares.length).toBeGreaterThan(3)
})
