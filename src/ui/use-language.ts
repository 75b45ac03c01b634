// The language the app speaks now.
import { useTranslation } from 'react-i18next'
import type { Language } from '@/domain/format'

export const useLanguage = (): Language => (useTranslation().i18n.language === 'en' ? 'en' : 'vi')
