// The words of the pages without a login, and a small way to say them: i18next is larger than the pages.
import { item as enItem } from './en/fire-point.json'
import enPublic from './en/public.json'
import enShared from './en/shared.json'
import { item as viItem } from './vi/fire-point.json'
import viPublic from './vi/public.json'
import viShared from './vi/shared.json'
import type { WordKey } from './words'

const WORDS = {
  vi: { public: viPublic, shared: viShared, 'fire-point': { item: viItem } },
  en: { public: enPublic, shared: enShared, 'fire-point': { item: enItem } },
}

export type PublicKey = Extract<
  WordKey,
  `public.${string}` | `shared.${string}` | `fire-point.item.${string}`
>

export type Say = (key: PublicKey, values?: Readonly<Record<string, string | number>>) => string

/** Says a key in a language, with `{{name}}` filled in. */
export const sayIn =
  (language: 'vi' | 'en'): Say =>
  (key, values = {}) => {
    let found: unknown = WORDS[language]
    for (const part of key.split('.')) found = (found as Record<string, unknown>)[part]
    return String(found).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
  }
