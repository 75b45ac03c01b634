// Accounts on hosted or self-hosted Supabase: rights by PostgREST as the caller, accounts by GoTrue's admin API.
import { Refusal } from '../../embedded/gate/refusal.ts'
import { askAsService, callAsService, type Project } from '../_shared/project.ts'
import type { AccountServices, Answered } from './manage-account.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

export const hostedAccounts = (project: Project): AccountServices => ({
  ask: (headers, name, argument) => ask(project, headers, name, argument),
  makeAccount: async (account) => {
    const made = await askAuth(project, 'POST', 'admin/users', { ...account, email_confirm: true })
    return String(made.id)
  },
  setPassword: async (account, password) => {
    await askAuth(project, 'PUT', `admin/users/${account}`, { password })
    await callAsService(project, 'end_sessions', { account })
  },
})

async function ask(
  { url }: Project,
  headers: Headers,
  name: string,
  argument: object,
): Promise<Answered> {
  const [apikey, authorization] = [headers.get('apikey'), headers.get('authorization')]
  if (!apikey || !authorization) throw new Refusal('invalid_token')
  const answer = await fetch(`${url}/rest/v1/rpc/${name}`, {
    method: 'POST',
    headers: { ...JSON_TYPE, apikey, authorization },
    body: JSON.stringify(argument),
  })
  return { status: answer.status, text: await answer.text() }
}

/** @throws Error where GoTrue does not do it; says nothing of the password */
async function askAuth(
  project: Project,
  method: string,
  path: string,
  body: object,
): Promise<Record<string, unknown>> {
  const answer = await askAsService(project, `/auth/v1/${path}`, {
    method,
    headers: JSON_TYPE,
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Record<string, unknown>
}
