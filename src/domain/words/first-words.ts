// The words that are needed before somebody signed in; the others come with the first screen. What a write may break
// is among them in Vietnamese alone, for its names: nothing is written before.
import enApp from './en/app.json'
import enCommon from './en/common.json'
import enErrorCode from './en/error-code.json'
import enSignIn from './en/sign-in.json'
import viApp from './vi/app.json'
import viCommon from './vi/common.json'
import viConstraintsAndReasons from './vi/error.json'
import viErrorCode from './vi/error-code.json'
import viSignIn from './vi/sign-in.json'
import type { WordKey } from './words'

const viError = { ...viConstraintsAndReasons, code: viErrorCode }

export const firstWords = {
  vi: { app: viApp, common: viCommon, error: viError, 'sign-in': viSignIn },
  en: { app: enApp, common: enCommon, error: { code: enErrorCode }, 'sign-in': enSignIn },
}

export type ErrorKey = Extract<WordKey, `error.${string}`>

/** True when there are words for `error.<section>.<name>`, put together from what a server says. */
export function isErrorKey(key: string): key is ErrorKey {
  const [file, section = '', name = '', ...rest] = key.split('.')
  if (file !== 'error' || rest.length > 0 || !Object.hasOwn(viError, section)) return false
  return Object.hasOwn(viError[section as keyof typeof viError], name)
}
