// Where a slide will break a text, guessed from its letters: nothing measures them before PowerPoint does.
import { wrapped } from '@/charts/wrapped-text'

/** Width of a letter of Arial for its size, with some to spare: rather a line too many than one too few. */
const LETTER = { plain: 0.54, bold: 0.6 }

/** Inches. */
export const letterWidth = (size: number, weight: keyof typeof LETTER = 'plain'): number =>
  (LETTER[weight] * size) / 72

/**
 * @param size points
 * @param width inches
 */
export function linesOf(
  text: string,
  size: number,
  width: number,
  weight: keyof typeof LETTER = 'plain',
): string[] {
  const letters = Math.max(1, Math.floor(width / letterWidth(size, weight)))
  // A word longer than a line is broken where the line ends.
  const words = text
    .split(/\s+/)
    .flatMap((word) => word.match(new RegExp(`.{1,${letters}}`, 'gu')) ?? [])
  return wrapped(words.join(' '), letters, ({ length }) => length)
}
