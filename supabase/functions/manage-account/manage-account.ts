// POST /functions/v1/manage-account, for admins: {"invite": {"email", "role", "area"}} makes an account or gives an
// existing one a role; {"reset": {"account"}} sets a new password. The answer tells a new password, once.
// What the caller may is decided by the database, asked as the caller, before anything is done.
import { jsonBody } from '../../embedded/gate/json-body.ts'
import { limitedBody } from '../../embedded/gate/limited-body.ts'
import { Refusal } from '../../embedded/gate/refusal.ts'
import { type AskAsCaller, answeringRefusals, askAsCaller } from '../_shared/ask-as-caller.ts'
import { firstPassword } from './first-password.ts'

export interface NewAccount {
  email: string
  password: string
}

/** What this asks of a backend: hosted Supabase, or the built-in one. */
export interface AccountServices {
  /** Calls a function of the database as the caller. */
  ask: AskAsCaller
  /** Answers the id of the new account, which has no rights yet. */
  makeAccount: (account: NewAccount) => Promise<string>
  /** Ends the sessions of the account, too. */
  setPassword: (account: string, password: string) => Promise<void>
}

const MAX_BODY_BYTES = 2048
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Answers `{created, password}`; the password is null where an account keeps its own. @throws Refusal */
export async function manageAccount(
  request: Request,
  services: AccountServices,
): Promise<Response> {
  if (request.method !== 'POST') throw new Refusal('method_not_allowed')
  const { invite, reset } = jsonBody(await limitedBody(request, MAX_BODY_BYTES))
  const asked = (name: string, argument: object) =>
    askAsCaller(services.ask, request.headers, name, argument)
  return answeringRefusals(async () => {
    if (isObject(invite)) return invited(invite, asked, services)
    if (isObject(reset)) return newPassword(reset, asked, services)
    throw new Refusal('bad_request')
  })
}

type Ask = (name: string, argument: object) => Promise<unknown>

async function invited(
  { email, role, area }: Record<string, unknown>,
  asked: Ask,
  { makeAccount }: AccountServices,
) {
  const address = typeof email === 'string' ? email.trim().toLowerCase() : ''
  if (!EMAIL.test(address) || address.length > 254) throw new Refusal('bad_request')
  if (typeof role !== 'string' || !isId(area)) throw new Refusal('bad_request')
  const existing = await asked('find_invited', { email: address, area })
  const password = existing === null ? firstPassword() : null
  const account = password === null ? existing : await makeAccount({ email: address, password })
  await asked('give_role', { account, area, role })
  return { created: existing === null, password }
}

async function newPassword(
  { account }: Record<string, unknown>,
  asked: Ask,
  { setPassword }: AccountServices,
) {
  if (!isId(account)) throw new Refusal('bad_request')
  await asked('begin_password_reset', { account })
  const password = firstPassword()
  await setPassword(account, password)
  return { created: false, password }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value)
