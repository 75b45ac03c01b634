// Pairing on hosted or self-hosted Supabase: accounts by GoTrue's admin API, the rest by functions of the database.
import { askAsService, callAsService, type Project } from '../_shared/project.ts'
import type { Account, PairingServices, Taken } from './pair-wall.ts'

export const hostedPairing = (project: Project): PairingServices => ({
  take: async (code) => (await callAsService(project, 'take_pairing_code', { code })) as Taken,
  makeAccount: async (account, wall) => {
    const user = { ...account, email_confirm: true, app_metadata: { wall } }
    const { id } = await askAuth(project, 'admin/users', user)
    return String(id)
  },
  bind: async (wall, account) => {
    await callAsService(project, 'bind_wall_account', { wall, account })
  },
  signIn: (account: Account) => askAuth(project, 'token?grant_type=password', account),
})

/** @throws Error where GoTrue does not do it; says nothing of the password */
async function askAuth(
  project: Project,
  path: string,
  body: object,
): Promise<Record<string, unknown>> {
  const answer = await askAsService(project, `/auth/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Record<string, unknown>
}
