// Letters: every encoding that Vietnamese files come in, found by content and never taken wrong in silence.
import { describe, expect, it } from 'vitest'
import { bytesOf, latin, noted, problemOf, read, rowsOf } from './problem-of.test-data'
import { fromTcvn3 } from './tcvn3'
import { isSyllable } from './vietnamese-words'
import { fromVni } from './vni'

const TABLE = 'Tên,Địa chỉ\nCổng làng Quế Tân,Thôn Đông\nNgã tư Phố Mới,Khu phố Thịnh Cầu\n'
const ROWS = TABLE.trim()
  .split('\n')
  .map((line) => line.split(','))
/** The same by the code tables of TCVN 5712:1993 (VN3) and of VNI Windows, as Latin-1 shows the bytes. */
const TCVN3 = 'Tªn,§Þa chØ\nCæng lµng QuÕ T©n,Th«n §«ng\nNg· t\xad Phè Míi,Khu phè ThÞnh CÇu\n'
const VNI =
  'Teân,Ñòa chæ\nCoång laøng Queá Taân,Thoân Ñoâng\nNgaõ tö Phoá Môùi,Khu phoá Thònh Caàu\n'
/** Letters with a hat are their own, tones are combining marks of their own. */
const WINDOWS_1258 =
  'T\xean,\xd0i\xf2a chi\xd2\nC\xf4\xd2ng la\xccng Qu\xea\xec T\xe2n,Th\xf4n \xd0\xf4ng\n' +
  'Nga\xde t\xfd Ph\xf4\xec M\xf5\xeci,Khu ph\xf4\xec Thi\xf2nh C\xe2\xccu\n'

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())

describe('a table of texts', () => {
  it.each([
    ['UTF-8', bytesOf(TABLE), null],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${TABLE}`), null],
    ['UTF-8 in NFD', bytesOf(TABLE.normalize('NFD')), null],
    ['UTF-16 LE', utf16(`\uFEFF${TABLE}`), null],
    ['UTF-16 BE', swapped(`\uFEFF${TABLE}`), null],
    ['UTF-16 LE without a mark', utf16(TABLE), null],
    ['UTF-16 BE without a mark', swapped(TABLE), null],
    ['Windows-1258', latin(WINDOWS_1258), { encoding: 'Windows-1258', count: 1 }],
    ['TCVN3', latin(TCVN3), { encoding: 'TCVN3 (ABC)', count: 1 }],
    ['VNI', latin(VNI), { encoding: 'VNI', count: 1 }],
  ])('%s', async (_name, bytes, note) => {
    const contents = await read('a.csv', bytes)
    expect(rowsOf(contents)).toEqual(ROWS)
    expect(noted(contents, 'import.note.encoding')).toEqual(note)
    expect(noted(contents, 'import.note.encoding_unsure')).toBeNull()
  })

  it('says that it is unsure where one word fits several encodings', async () => {
    const contents = await read('a.csv', latin('Ten,Xa\nT\xe2n,1\n'))
    expect(noted(contents, 'import.note.encoding_unsure')).not.toBeNull()
  })

  it('takes the encoding that it is told', async () => {
    const contents = await read('a.csv', latin('Ten,Xa\nT\xe2n,1\n'), { encoding: 'tcvn3' })
    expect(rowsOf(contents)[1]).toEqual(['Tõn', '1'])
    expect(contents.notes).toEqual([])
  })

  it('reads letters of other languages with a warning, and refuses what is none', async () => {
    const contents = await read('a.csv', latin('name,x\nÑandú,1\nEspaña,2\n'))
    expect(rowsOf(contents)[1]).toEqual(['Ñandú', '1'])
    expect(noted(contents, 'import.note.encoding_unsure')).toMatchObject({
      encoding: 'Windows-1252',
    })
    const noise = latin(`name,x\n${'\xff\xb2\xb1\xf7a'.repeat(20)},1\n`)
    expect(await problemOf('a.csv', noise)).toBe('import.file.encoding')
  })

  it('keeps UTF-8 with one broken letter, and counts it', async () => {
    const bytes = new Uint8Array([...bytesOf(TABLE), 0xe1, 0x2c, 0x41, 0x0a])
    const contents = await read('a.csv', bytes)
    expect(rowsOf(contents)[1]).toEqual(ROWS[1])
    expect(noted(contents, 'import.note.lost_letters')).toEqual({ count: 1 })
  })
})

describe('cells in fonts of their own', () => {
  it.each([
    ['TCVN3 (ABC)', TCVN3],
    ['VNI', VNI],
    ['UTF-8 × 2', new TextDecoder('windows-1252').decode(bytesOf(TABLE))],
  ])('%s in a file of UTF-8', async (encoding, text) => {
    const contents = await read('a.csv', text)
    expect(rowsOf(contents)).toEqual(ROWS)
    expect(noted(contents, 'import.note.encoding_cells')).toMatchObject({ encoding })
  })

  it('mends one column, and leaves good letters, names and signs alone', async () => {
    const contents = await read(
      'a.csv',
      'Tên,Chủ,Cũ\nTân Hòa,Café Müller,QuÕ T©n\n5 m² ở 21°N,São,Phè Míi\nXuân,Lê Hồng,T\xadêng\n',
    )
    expect(rowsOf(contents)).toEqual([
      ['Tên', 'Chủ', 'Cũ'],
      ['Tân Hòa', 'Café Müller', 'Quế Tân'],
      ['5 m² ở 21°N', 'São', 'Phố Mới'],
      ['Xuân', 'Lê Hồng', 'Tường'],
    ])
  })
})

describe('the code tables', () => {
  it.each([
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['UBND X· QUÕ T¢N', 'UBND XÃ QUẾ TÂN'],
  ])('TCVN3: %s', (code, text) => expect(fromTcvn3(code)).toBe(text))

  it.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['XAÕ QUEÁ TAÂN, Myõ, kyû, thuyû, lyù, kî', 'XÃ QUẾ TÂN, Mỹ, kỷ, thuỷ, lý, kỵ'],
  ])('VNI: %s', (code, text) => expect(fromVni(code)).toBe(text))

  it('holds every letter of Vietnamese once', () => {
    const bytes = Array.from({ length: 94 }, (_, at) => String.fromCharCode(0xa1 + at))
    const letters = bytes
      .map((byte) => fromTcvn3(byte))
      .filter((letter, at) => letter !== bytes[at])
    expect(new Set(letters).size).toBe(letters.length)
    // 60 vowels with a tone, 7 letters with a hat or bar in both cases; `Ê` and the like are letters of Latin-1, too.
    expect(letters.length).toBeGreaterThanOrEqual(70)
  })

  it.each(['nghiêng', 'Quế', 'khuyến', 'gì', 'XÃ', 'ươm', 'quốc', 'kỹ', 'hoà', 'Đắk'])(
    '%s is a syllable',
    (word) => expect(isSyllable(word)).toBe(true),
  )
  it.each(['Céng', 'lµng', 'qữế', 'ngê', 'TÊn', 'Müller', 'Ngaõ', 'strê'])('%s is none', (word) =>
    expect(isSyllable(word)).toBe(false),
  )
})
