// The words of the app, as people read them on the screen.
import i18next from 'i18next'
import type { Language } from '@/domain/format'
import type { IncidentGroup } from '@/domain/incident'
import { en, vi, type WordKey } from '@/domain/words/words'

const words = i18next.createInstance()
void words.init({
  resources: { vi: { translation: vi }, en: { translation: en } },
  initAsync: false,
  nsSeparator: false,
  contextSeparator: '~',
  interpolation: { escapeValue: false },
})

export const say = (
  key: WordKey | `layer.incident_${IncidentGroup}`,
  values: Readonly<Record<string, string | number>> = {},
  language: Language = 'vi',
): string => words.t(key, { ...values, lng: language })
