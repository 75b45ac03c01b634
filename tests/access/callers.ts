// Who asks: every role on commune Quế Tân, those with less, and the admin of the country.
import type { Caller } from '../database/database'
import { ACCOUNTS } from '../database/seeded'

/** From least to most; each may what the ones before it may, unless a rule names callers one by one. */
export const CALLERS = {
  anon: 'anon',
  'without membership': ACCOUNTS.nobody,
  'disabled admin': ACCOUNTS.disabledAdmin,
  viewer: ACCOUNTS.viewer,
  officer: ACCOUNTS.officer,
  leader: ACCOUNTS.leader,
  admin: ACCOUNTS.admin,
  'country admin': ACCOUNTS.countryAdmin,
} as const satisfies Record<string, Caller>

export type CallerName = keyof typeof CALLERS
export const CALLER_NAMES = Object.keys(CALLERS) as CallerName[]

/** The least role that may, or exactly these callers. */
export type Who =
  | 'signed in'
  | 'viewer'
  | 'officer'
  | 'leader'
  | 'admin'
  | 'country admin'
  | 'none'
  | CallerName[]

export function isAmong(caller: CallerName, who: Who): boolean {
  if (Array.isArray(who)) return who.includes(caller)
  if (who === 'none') return false
  if (who === 'signed in') return caller !== 'anon'
  return CALLER_NAMES.indexOf(caller) >= CALLER_NAMES.indexOf(who)
}
