// One invitation: through the running server, or into the folder itself when none runs.
import { askServer } from '../control/ask-server'
import { INVITE_PATH } from '../control/control'
import { readLock } from '../data-folder/lock-file'
import { withDatabase } from '../database/with-database'
import type { Settings } from '../settings'
import { type Invitation, type Invited, invite, type Role } from './invite'

/** @throws StartError */
export async function inviteAccount(wanted: Invitation, settings: Settings): Promise<Invited> {
  const running = readLock(settings.dataDir)
  if (running?.url) return (await askServer(running, INVITE_PATH, wanted)) as Invited
  return withDatabase(settings.dataDir, (connection) => invite(connection, wanted))
}

const ROLE_VI: Record<Role, string> = {
  viewer: 'chỉ xem',
  officer: 'cán bộ',
  leader: 'lãnh đạo',
  admin: 'quản trị',
}

/** What was done, for the terminal: Vietnamese, then English. */
export function invitedLines(
  { email, membership }: Invitation,
  { created, areaName, password }: Invited,
): string[] {
  const lines = created
    ? [`Đã tạo tài khoản ${email}.`, `  Made the account ${email}.`]
    : [`Tài khoản ${email} đã có từ trước.`, `  The account ${email} was there already.`]
  if (membership) {
    lines.push(
      `Vai trò ở ${areaName}: ${ROLE_VI[membership.role]}.`,
      `  Role in ${areaName}: ${membership.role}.`,
    )
  }
  if (password !== null) {
    lines.push(
      'Mật khẩu tạm, chỉ hiện một lần; người dùng hãy đổi sau khi vào:',
      '  A first password, shown only once; to be changed after signing in:',
      `  ${email}   ${password}`,
    )
  }
  return lines
}
