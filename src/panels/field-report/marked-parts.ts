// A text cut where something was found in it.
import type { PersonalFind } from '@/domain/personal-words'

interface Part {
  readonly text: string
  readonly isMarked: boolean
}

/** The parts joined are `text` in NFC; `finds` are in its order and do not overlap. */
export function markedParts(
  text: string,
  finds: readonly Pick<PersonalFind, 'start' | 'end'>[],
): readonly Part[] {
  const whole = text.normalize('NFC')
  const parts: Part[] = []
  let at = 0
  for (const { start, end } of finds) {
    parts.push({ text: whole.slice(at, start), isMarked: false })
    parts.push({ text: whole.slice(start, end), isMarked: true })
    at = end
  }
  parts.push({ text: whole.slice(at), isMarked: false })
  return parts.filter((part) => part.text !== '')
}
