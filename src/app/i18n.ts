// Starts the words in the language this device remembers; Vietnamese unless told.
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { firstWords } from '@/domain/words/first-words'
import { keepSetting, LANGUAGE_SETTING, readSetting } from '@/ui/device-setting'

i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language
  keepSetting(LANGUAGE_SETTING, language)
})

void i18next.use(initReactI18next).init({
  resources: { vi: { translation: firstWords.vi }, en: { translation: firstWords.en } },
  lng: readSetting(LANGUAGE_SETTING) === 'en' ? 'en' : 'vi',
  fallbackLng: 'vi',
  supportedLngs: ['vi', 'en'],
  initAsync: false,
  nsSeparator: false,
  contextSeparator: '~',
  // React escapes what it shows.
  interpolation: { escapeValue: false },
})
