// Texts that stand for one of a few values: its id, its words in both languages, and what else people write.
import { fold } from '@/domain/search'

export interface Choice {
  readonly id: string
  /** In Vietnamese and English. */
  readonly labels: readonly [vi: string, en: string]
  /** Folded. */
  readonly texts: readonly string[]
}

type Labels = Readonly<Record<string, string>>

/** `other`: more texts by id. */
export const choicesOf = (
  ids: readonly string[],
  labels: readonly [vi: Labels, en: Labels],
  other: Readonly<Record<string, readonly string[]>> = {},
): Choice[] =>
  ids.map((id) => ({
    id,
    labels: [labels[0][id] ?? id, labels[1][id] ?? id],
    texts: [id, ...labels.map((words) => words[id] ?? ''), ...(other[id] ?? [])]
      .map(fold)
      .filter(Boolean),
  }))

/** The id that a text stands for; the text itself where it stands for none, so that the check refuses it. */
export function chosen(text: string, choices: readonly Choice[]): string {
  const folded = fold(text)
  return choices.find(({ texts }) => texts.includes(folded))?.id ?? text
}
