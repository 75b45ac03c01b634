// An account and its role on one area, made from inside the process: there is no sign-up over HTTP.
import { randomBytes } from 'node:crypto'
import { createUser } from '../database/create-user'
import type { Connection } from '../database/open-connection'
import { setPassword } from '../database/set-password'
import { StartError } from '../start-error'

export const ROLES = ['viewer', 'officer', 'leader', 'admin'] as const
export type Role = (typeof ROLES)[number]

export interface Invitation {
  email: string
  /** Null with `reset` alone: the account keeps its roles. */
  membership: { role: Role; areaCode: string; edition: string | null } | null
  /** A new password for an account that exists; it ends its sessions. */
  reset: boolean
}

export interface Invited {
  created: boolean
  areaName: string | null
  /** Told once; null where the account keeps its own. */
  password: string | null
}

/** @throws StartError where the area or the account is not known */
export async function invite(
  connection: Connection,
  { email, membership, reset }: Invitation,
): Promise<Invited> {
  const area = membership && (await findArea(connection, membership))
  const existing = await findUser(connection, email)
  if (existing === null && area === null) throw accountUnknown(email)
  const password = existing === null || reset ? randomBytes(12).toString('base64url') : null
  const userId = existing ?? (await createUser(connection, { email, password: password ?? '' }))
  if (existing !== null && password !== null)
    await setPassword(connection, { account: existing, password })
  if (membership && area) {
    await connection.driver.query(
      `insert into public.memberships (user_id, area_id, role) values ($1, $2, $3)
       on conflict (user_id, area_id) do update set role = excluded.role, disabled_at = null`,
      [userId, area.id, membership.role],
    )
  }
  return { created: existing === null, areaName: area?.name ?? null, password }
}

async function findUser({ driver }: Connection, email: string): Promise<string | null> {
  const { rows } = await driver.query<{ id: string }>(
    'select id from auth.users where lower(email) = lower($1)',
    [email],
  )
  return rows[0]?.id ?? null
}

interface Area {
  id: string
  name: string
  edition: string
}

async function findArea(
  { driver }: Connection,
  { areaCode, edition }: { areaCode: string; edition: string | null },
): Promise<Area> {
  const { rows } = await driver.query<Area>(
    `select id, name, code_edition::text as edition from public.areas
     where code = $1 and deleted_at is null and ($2::text is null or code_edition::text = $2)
     order by code_edition`,
    [areaCode, edition],
  )
  const [area, ...more] = rows
  if (area && more.length === 0) return area
  if (!area) {
    throw new StartError(
      'area_unknown',
      `Không có địa bàn mã ${areaCode}${edition ? `@${edition}` : ''}.`,
      `There is no area with the code ${areaCode}${edition ? `@${edition}` : ''}.`,
    )
  }
  const choices = rows.map((one) => `${areaCode}@${one.edition} (${one.name})`).join(', ')
  throw new StartError(
    'area_ambiguous',
    `Mã ${areaCode} đã dùng nhiều lần. Hãy chọn một: ${choices}.`,
    `The code ${areaCode} was used more than once. Choose one: ${choices}.`,
  )
}

const accountUnknown = (email: string) =>
  new StartError(
    'account_unknown',
    `Chưa có tài khoản ${email}: hãy thêm --role và --area để tạo.`,
    `There is no account ${email} yet: add --role and --area to make it.`,
  )
