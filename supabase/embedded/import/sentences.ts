// The app's own words for the terminal: Vietnamese, then English.
import i18next from 'i18next'
import { Failure } from '@/data/failure'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { en, vi, type WordKey } from '@/domain/words/words'
import { sentenceOf } from '../start-error'

type Params = Readonly<Record<string, string | number>>

const words = i18next.createInstance()
void words.init({
  resources: { vi: { translation: vi }, en: { translation: en } },
  initAsync: false,
  interpolation: { escapeValue: false },
})

export const sentence = (language: 'vi' | 'en', key: WordKey, params: Params = {}): string =>
  words.t(key, { ...params, lng: language })

/** What to print for any failure of an import. */
export function importSentence(error: unknown): string {
  const both = (key: WordKey, params: Params) =>
    `${sentence('vi', key, params)}\n${sentence('en', key, params)}`
  if (error instanceof UnreadableFile) return both(error.problem, error.params)
  return error instanceof Failure ? both(error.key, error.params) : sentenceOf(error)
}
