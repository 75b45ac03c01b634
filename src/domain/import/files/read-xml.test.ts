// KML and GPX: placemarks with their data, waypoints, and what XML may do to who reads it.
import { describe, expect, it } from 'vitest'
import { noted, problemOf, read, rowsOf } from './problem-of.test-data'

const kml = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`
const placemark = (shape: string) => kml(`<Placemark><name>A</name>${shape}</Placemark>`)
const shapeOf = async (shape: string) =>
  (await read('a.kml', placemark(shape))).tables[0]?.records[0]?.geometry
const RING = '<LinearRing><coordinates>0,0 2,0 2,2 0,0</coordinates></LinearRing>'
const PLACES = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 0],
]

describe('KML', () => {
  it('reads placemarks with their data and their folder', async () => {
    const contents = await read(
      'a.kml',
      kml(`<name>Bản đồ</name><Folder><name>Thôn Đông</name><Placemark id="p1">
        <name>Cổng làng</name><description><![CDATA[Camera <b>cũ</b><br>Tốt]]></description>
        <ExtendedData><Data name="Mã"><displayName>x</displayName><value>C-01</value></Data>
        <SchemaData schemaUrl="#s"><SimpleData name="Hướng">90</SimpleData></SchemaData></ExtendedData>
        <TimeStamp><when>2025-05-31</when></TimeStamp>
        <Point><coordinates>106.1,21.2,0</coordinates></Point></Placemark></Folder>
        <Placemark><name>B &amp; C</name><Point><coordinates> 106,21 </coordinates></Point></Placemark>
        <NetworkLink><Link><href>http://example.invalid/a.kml</href></Link></NetworkLink>`),
    )
    expect(rowsOf(contents)).toEqual([
      ['folder', 'name', 'description', 'Mã', 'Hướng', 'time'],
      ['Thôn Đông', 'Cổng làng', 'Camera cũ\nTốt', 'C-01', '90', '2025-05-31'],
      ['', 'B & C', '', '', '', ''],
    ])
    expect(contents.tables[0]?.records[1]?.geometry).toEqual({
      type: 'Point',
      coordinates: [106, 21],
    })
    expect(noted(contents, 'import.note.overlays_left_out')).toEqual({ count: 1 })
  })

  it('keeps what looks like a tag in a name', async () => {
    const contents = await read(
      'a.kml',
      kml(`<Placemark><name>x &lt;1&gt; y</name><address>A &lt; B &gt; C</address>
        <description>x &lt;b&gt;1&lt;/b&gt; y</description></Placemark>`),
    )
    expect(rowsOf(contents)[1]).toEqual(['x <1> y', 'A < B > C', 'x 1 y'])
  })

  it('reads polygons with holes, and several shapes as one', async () => {
    const boundary = (kind: string) => `<${kind}BoundaryIs>${RING}</${kind}BoundaryIs>`
    const polygon = `<Polygon>${boundary('outer')}${boundary('inner')}</Polygon>`
    expect(await shapeOf(polygon)).toEqual({ type: 'Polygon', coordinates: [PLACES, PLACES] })
    expect(await shapeOf(`<MultiGeometry>${polygon}${polygon}</MultiGeometry>`)).toEqual({
      type: 'MultiPolygon',
      coordinates: [
        [PLACES, PLACES],
        [PLACES, PLACES],
      ],
    })
    const mixed = `<MultiGeometry>${polygon}<Point><coordinates>1,1</coordinates></Point></MultiGeometry>`
    expect(await shapeOf(mixed)).toMatchObject({ type: 'GeometryCollection' })
  })

  it.each(['', 'NaN,21', '106', 'x,y', '106;21'])(
    'leaves no shape of the place "%s"',
    async (text) => {
      const contents = await read(
        'a.kml',
        placemark(`<Point><coordinates>${text}</coordinates></Point>`),
      )
      expect(contents.tables[0]?.records[0]?.geometry).toBeNull()
      expect(noted(contents, 'import.note.bad_shapes')).toEqual({ count: 1 })
    },
  )

  it('reads a file that begins with a blank line', async () =>
    expect(rowsOf(await read('a.kml', `\n${placemark('')}`))[1]).toEqual(['A']))

  it('reads the encoding that it declares', async () => {
    const text = kml('<Placemark><name>T\xe2n</name></Placemark>').replace('UTF-8', 'ISO-8859-1')
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    expect(rowsOf(await read('a.kml', bytes))[1]).toEqual(['Tân'])
  })
})

describe('GPX', () => {
  const gpx = (inside: string) => `<?xml version="1.0"?><gpx version="1.1">${inside}</gpx>`
  const TRACK = '<trk><name>x</name><trkseg><trkpt lat="21" lon="106"/></trkseg></trk>'

  it('reads waypoints, and counts tracks that it leaves out', async () => {
    const contents = await read(
      'a.gpx',
      gpx(`<metadata><name>m</name></metadata><wpt lat="21.2" lon="106.1"><ele>7</ele><name>Trụ nước</name>
        <link href="x"><text>y</text></link><time>2025-05-31T22:05:00Z</time></wpt>${TRACK}`),
    )
    expect(rowsOf(contents)).toEqual([
      ['ele', 'name', 'time'],
      ['7', 'Trụ nước', '2025-05-31T22:05:00Z'],
    ])
    expect(contents.tables[0]?.records[0]?.geometry).toEqual({
      type: 'Point',
      coordinates: [106.1, 21.2],
    })
    expect(noted(contents, 'import.note.tracks_left_out')).toEqual({ count: 1 })
  })

  it('refuses a file of tracks', async () =>
    expect(await problemOf('a.gpx', gpx(TRACK))).toBe('import.file.only_tracks'))
})

describe('refused', () => {
  const DTD = '<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  it.each([
    [
      'an entity from outside',
      `<?xml version="1.0"?>${DTD}<kml><name>&x;</name></kml>`,
      'import.file.has_dtd',
    ],
    [
      'a DTD behind a long comment',
      `<!--${' '.repeat(5000)}-->${DTD}<kml/>`,
      'import.file.unknown_xml',
    ],
    [
      'a DTD behind a comment that names kml',
      `<!--<kml>${' '.repeat(5000)}-->${DTD}<kml/>`,
      'import.file.has_dtd',
    ],
    ['thousands of folders in each other', kml('<Folder>'.repeat(5000)), 'import.file.too_deep'],
    ['an entity that nobody declared', kml('&x;'), 'import.file.not_kml'],
    ['cut off', kml('<Placemark>').slice(0, -10), 'import.file.not_kml'],
    ['no placemark', kml(''), 'import.file.empty'],
    ['other XML', '<osm version="0.6"/>', 'import.file.unknown_xml'],
    ['a table of HTML', '<table><tr><td>A</td></tr></table>', 'import.file.html'],
    ['a page of HTML', '\n<!DOCTYPE html><html></html>', 'import.file.html'],
  ])('%s', async (_name, text, problem) => expect(await problemOf('a.kml', text)).toBe(problem))
})
