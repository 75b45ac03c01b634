// What was asked of `npm run invite`.
import { parseArgs } from 'node:util'
import { StartError } from '../start-error'
import { type Invitation, ROLES } from './invite'

const USAGE = `npm run invite -- EMAIL --role ${ROLES.join('|')} --area CODE[@EDITION]
  npm run invite -- EMAIL --reset`

const wrong = (vi: string, en: string) =>
  new StartError('bad_arguments', `${vi}\n  ${USAGE}`, `${en}\n  ${USAGE}`)

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** @throws StartError */
export function readInvitation(args: readonly string[]): Invitation {
  const { values, positionals } = parse(args)
  const [email = '', ...more] = positionals
  if (!EMAIL.test(email) || more.length > 0) {
    throw wrong('Cần một địa chỉ thư điện tử.', 'Name one e-mail address.')
  }
  const wanted = { email: email.toLowerCase(), reset: values.reset }
  if (values.reset && values.role === undefined && values.area === undefined) {
    return { ...wanted, membership: null }
  }
  const role = ROLES.find((known) => known === values.role)
  if (!role) {
    throw wrong(
      `--role phải là ${ROLES.join(', ')} (chỉ xem, cán bộ, lãnh đạo, quản trị).`,
      `--role must be ${ROLES.join(', ')}.`,
    )
  }
  const [areaCode = '', edition = null] = (values.area ?? '').split('@')
  if (areaCode === '') {
    throw wrong(
      '--area là mã của địa bàn mà tài khoản phụ trách; cả nước thì dùng VN.',
      '--area is the code of the area that the account is for; VN for the whole country.',
    )
  }
  return { ...wanted, membership: { role, areaCode, edition } }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        role: { type: 'string' },
        area: { type: 'string' },
        reset: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw wrong('Không hiểu lệnh này.', message)
  }
}
