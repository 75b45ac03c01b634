// Accounts on hosted or self-hosted Supabase: rights by PostgREST as the caller, accounts by GoTrue's admin API.
import { askingPostgrest } from '../_shared/ask-as-caller.ts'
import { askAsService, callAsService, type Project } from '../_shared/project.ts'
import type { AccountServices } from './manage-account.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

export const hostedAccounts = (project: Project): AccountServices => ({
  ask: askingPostgrest(project),
  makeAccount: async (account) => {
    const made = await askAuth(project, 'POST', 'admin/users', { ...account, email_confirm: true })
    return String(made.id)
  },
  setPassword: async (account, password) => {
    await askAuth(project, 'PUT', `admin/users/${account}`, { password })
    await callAsService(project, 'end_sessions', { account })
  },
})

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
