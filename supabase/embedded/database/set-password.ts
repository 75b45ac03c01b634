// A new password for an account, from inside the process; whoever was signed in with it is so no more.
import type { Connection } from './open-connection'

export interface NewPassword {
  /** The id of an account that exists. */
  readonly account: string
  readonly password: string
}

export async function setPassword(
  { driver }: Connection,
  { account, password }: NewPassword,
): Promise<void> {
  await driver.transaction(async (transaction) => {
    await transaction.query(
      `update auth.users set encrypted_password = extensions.crypt($2, extensions.gen_salt('bf', 10))
       where id = $1`,
      [account, password],
    )
    await transaction.query('delete from auth.refresh_tokens where user_id = $1', [account])
    await transaction.query('delete from auth.sessions where user_id = $1', [account])
  })
}
