// Both languages say the same things: no key missing, none empty, same variables, NFC.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firstWords, isErrorKey } from './first-words'
import { en, vi } from './words'

/** [key, text] of every string in a tree. */
const textsOf = (tree: object, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[prefix + key, value]]
      : textsOf(value as object, `${prefix}${key}.`),
  )

/** English has `_one` and `_other`, Vietnamese only `_other`. */
const stemsOf = (texts: [string, string][]): string[] => [
  ...new Set(texts.map(([key]) => key.replace(/_(one|other)$/, ''))),
]

const variablesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? ''))].sort()

const vietnamese = textsOf(vi)
const english = textsOf(en)

describe('words', () => {
  it('has every key in both languages', () => {
    expect(stemsOf(english).toSorted()).toEqual(stemsOf(vietnamese).toSorted())
  })

  it('uses every file of the two folders', () => {
    for (const [language, words] of Object.entries({ vi, en })) {
      const files = readdirSync(join(import.meta.dirname, language)).sort()
      expect(files).toEqual(
        [...Object.keys(words), 'error-code'].map((name) => `${name}.json`).sort(),
      )
    }
  })

  it.each([
    ['vi', vietnamese],
    ['en', english],
  ] as const)('says something in NFC at every key: %s', (_, texts) => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([])
    expect(texts.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([])
    expect(texts.filter(([, text]) => text !== text.trim())).toEqual([])
  })

  it('names the same variables in both languages', () => {
    const inVietnamese = new Map(vietnamese)
    const different = english.filter(([key, text]) => {
      const twin = inVietnamese.get(key) ?? inVietnamese.get(key.replace(/_one$/, '_other'))
      // "1 minute" need not name its number.
      if (twin === undefined || key.endsWith('_one')) return false
      return variablesOf(twin).join() !== variablesOf(text).join()
    })
    expect(different).toEqual([])
  })

  it('addresses nobody by a pronoun, and calls nothing a suspect', () => {
    const avoided = /(?<!\p{L})(bạn|đồng chí|của tôi|vui lòng|đối tượng)(?!\p{L})/iu
    expect(vietnamese.filter(([, text]) => avoided.test(text))).toEqual([])
  })

  it('knows which errors have words', () => {
    expect(isErrorKey('error.code.unknown')).toBe(true)
    expect(isErrorKey('error.code')).toBe(false)
    expect(isErrorKey('error.code.toString')).toBe(false)
    expect(isErrorKey('error.constraint.made_up')).toBe(false)
  })

  it('has the same first words as all words', () => {
    expect(vi).toMatchObject(firstWords.vi)
    expect(en).toMatchObject(firstWords.en)
  })
})
