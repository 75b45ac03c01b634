// The words of the app, as people read them on the screen.
import type { Language } from '@/domain/format'
import type { IncidentGroup } from '@/domain/incident'
import type { WordKey } from '@/domain/words/words'
import { wordsOf } from '@/domain/words/words-of.test-data'

export const say = (
  key: WordKey | `layer.incident_${IncidentGroup}`,
  values: Readonly<Record<string, string | number>> = {},
  language: Language = 'vi',
): string => wordsOf(language)(key, values)
