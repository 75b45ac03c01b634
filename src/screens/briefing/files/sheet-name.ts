// Names of sheets that Excel takes: at most 31 letters, none of []:*?/\, no ' at the ends, none twice.

const LONGEST = 31

/** @param taken in small letters: Excel tells none apart; the new name is added */
export function sheetName(title: string, taken: Set<string>): string {
  const plain = title
    .normalize('NFC')
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '')
  for (let n = 1; ; n++) {
    const ending = n === 1 ? '' : ` (${n})`
    const name = `${(plain || 'Sheet').slice(0, LONGEST - ending.length).trim()}${ending}`
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}
