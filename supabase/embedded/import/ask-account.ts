// Who imports: named by --user, with the password from IMPORT_PASSWORD or typed unseen at the terminal.

import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { StartError } from '../start-error'
import type { Account } from './find-backend'

/** @throws StartError where nobody is named, or no password is to be had */
export async function askAccount(
  user: string | null,
  proposed: Account | null,
  env: NodeJS.ProcessEnv,
): Promise<Account> {
  if (user === null || user === proposed?.email) {
    if (proposed !== null) return proposed
    throw new StartError(
      'no_user',
      'Cần tài khoản nhập dữ liệu: thêm --user THƯ_ĐIỆN_TỬ.',
      'Name the account that imports: add --user EMAIL.',
    )
  }
  return { email: user, password: env.IMPORT_PASSWORD || (await askPassword(user)) }
}

async function askPassword(user: string): Promise<string> {
  if (!process.stdin.isTTY)
    throw new StartError(
      'no_password',
      'Cần mật khẩu trong biến môi trường IMPORT_PASSWORD.',
      'Put the password into the environment variable IMPORT_PASSWORD.',
    )
  process.stdout.write(`Mật khẩu của / password of ${user}: `)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  const password = await terminal.question('')
  terminal.close()
  console.log()
  return password
}
