// The language of a page without a login: Vietnamese unless this device remembers English.
import { useEffect, useState } from 'preact/hooks'
import type { Language } from '@/domain/format'
import { type Say, sayIn } from '@/domain/words/public-words'
import { keepSetting, LANGUAGE_SETTING, readSetting } from '@/ui/device-setting'

export interface Tongue {
  readonly language: Language
  readonly say: Say
  /** Speaks the other one from now on. */
  readonly change: () => void
}

export function useTongue(): Tongue {
  const [language, setLanguage] = useState<Language>(
    readSetting(LANGUAGE_SETTING) === 'en' ? 'en' : 'vi',
  )
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const change = () => {
    const other = language === 'vi' ? 'en' : 'vi'
    keepSetting(LANGUAGE_SETTING, other)
    setLanguage(other)
  }
  return { language, say: sayIn(language), change }
}
