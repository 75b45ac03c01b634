// Lines of a text for a picture, where nothing breaks them by itself.

/** Broken between words; a word that is wider than the line stands alone. */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer) > width) lines.push(word)
    else lines.splice(-1, 1, longer)
  }
  return lines
}
