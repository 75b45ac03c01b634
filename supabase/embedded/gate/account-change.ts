// What people may change of their own account: the password. An address is changed by an administrator.
import { jsonBody } from './json-body'
import { Refusal } from './refusal'

/** supabase-js sends these two with every change, as null unless it signs in by code. */
const ALLOWED = new Set(['password', 'code_challenge', 'code_challenge_method'])

export function checkAccountChange(body: ArrayBuffer | null): void {
  const change = jsonBody(body)
  if (Object.keys(change).some((name) => !ALLOWED.has(name))) throw new Refusal('not_allowed')
  if (typeof change.password !== 'string') throw new Refusal('bad_request')
}
