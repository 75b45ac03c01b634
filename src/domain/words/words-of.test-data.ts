// The words of a language for tests, looked up as the app looks them up.
import i18next, { type TFunction } from 'i18next'
import type { Language } from '@/domain/format'
import { en, vi } from './words'

const words = i18next.createInstance()
void words.init({
  resources: { vi: { translation: vi }, en: { translation: en } },
  initAsync: false,
  nsSeparator: false,
  contextSeparator: '~',
  interpolation: { escapeValue: false },
})

export const wordsOf = (language: Language): TFunction => words.getFixedT(language)
