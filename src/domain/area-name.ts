// What an area calls itself, and its name: `Phường Bắc Giang` is a `phường` named `Bắc Giang`.

/** Longer ones first: `khu phố 3` is no `khu`. */
const KINDS = [
  'tổ dân phố',
  'cụm dân cư',
  'khu dân cư',
  'thành phố',
  'thị trấn',
  'tiểu khu',
  'đặc khu',
  'khu phố',
  'phường',
  'thôn',
  'tỉnh',
  'bản',
  'buôn',
  'khóm',
  'làng',
  'phum',
  'xóm',
  'khu',
  'sóc',
  'xã',
  'ấp',
]

/** Kind and name of a full name, null when it begins with no kind that is known. */
export function splitAreaName(fullName: string): { kind: string; name: string } | null {
  const text = fullName.normalize('NFC').trim()
  const folded = text.toLocaleLowerCase('vi')
  const kind = KINDS.find((known) => folded.startsWith(`${known} `))
  return kind === undefined ? null : { kind, name: text.slice(kind.length).trim() }
}
