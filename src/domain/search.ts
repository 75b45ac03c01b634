// Finding things by what people type: without diacritics, NFC or NFD, d for đ, old names too.

/** `Quế Tân`, NFC or NFD -> `que tan`; `Đa Mai` -> `da mai`. Runs of anything else become one space. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

/**
 * How well folded `words` match folded `text`: 0 not at all, 1 somewhere inside, 2 at the start of a
 * word, 3 at the start of the text, 4 the same. All words must match.
 */
export function matchRank(words: string, text: string): 0 | 1 | 2 | 3 | 4 {
  if (words === '') return 0
  if (text === words) return 4
  if (text.startsWith(words)) return 3
  const padded = ` ${text}`
  if (padded.includes(` ${words}`)) return 2
  const parts = words.split(' ')
  if (parts.every((part) => padded.includes(` ${part}`))) return 2
  return parts.every((part) => text.includes(part)) ? 1 : 0
}

export interface Searchable<Item> {
  readonly item: Item
  /** Folded names, the main one first. */
  readonly names: readonly string[]
}

/** Folds the names once, so that every key press only compares. */
export const searchable = <Item>(item: Item, names: readonly string[]): Searchable<Item> => ({
  item,
  names: names.map(fold),
})

/** The best `limit` matches, best first, ties in the order given. */
export function search<Item>(
  typed: string,
  entries: readonly Searchable<Item>[],
  limit: number,
): Item[] {
  const words = fold(typed)
  return entries
    .map(({ item, names }, order) => ({
      item,
      order,
      rank: Math.max(0, ...names.map((name) => matchRank(words, name))),
    }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.order - b.order)
    .slice(0, limit)
    .map(({ item }) => item)
}
