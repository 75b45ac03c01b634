// Adds the words of the screens behind sign-in; loaded together with the first of them.
import i18next from 'i18next'
import { en, vi } from '@/domain/words/words'

i18next.addResourceBundle('vi', 'translation', vi)
i18next.addResourceBundle('en', 'translation', en)
