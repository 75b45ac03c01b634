// Tells i18next which keys exist, so that a wrong one does not compile.
import 'i18next'
import type { Words } from './words'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    nsSeparator: false
    contextSeparator: '~'
    resources: { translation: Words }
  }
}
