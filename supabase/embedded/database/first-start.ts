// Fills a new database: the demo province with its accounts, or one administrator and nothing else.
import { randomBytes } from 'node:crypto'
import { type DemoUsers, seedDemo } from '../demo/seed'
import { createUser } from './create-user'
import { DEMO_EMAILS, DEMO_PASSWORD } from './demo-accounts'
import type { Opened } from './messages'
import type { Connection } from './open-connection'

export const FIRST_ADMIN = 'admin@binhyen.local'

export async function fillDemo(connection: Connection): Promise<void> {
  const create = (email: string) => createUser(connection, { email, password: DEMO_PASSWORD })
  const users: DemoUsers = {
    admin: await create(DEMO_EMAILS.admin),
    wall: await create(DEMO_EMAILS.wall),
    leader: await create(DEMO_EMAILS.leader),
    officer: await create(DEMO_EMAILS.officer),
  }
  await seedDemo(connection.driver, users)
}

export async function createFirstAdmin(
  connection: Connection,
): Promise<NonNullable<Opened['firstAdmin']>> {
  const password = randomBytes(12).toString('base64url')
  const userId = await createUser(connection, { email: FIRST_ADMIN, password })
  await connection.driver.query(
    `insert into public.memberships (user_id, area_id, role)
     select $1, id, 'admin' from public.areas where level = 'country'`,
    [userId],
  )
  return { email: FIRST_ADMIN, password }
}

/** Whether this installation was filled with demo data when it was made. */
export async function hasDemo(connection: Connection): Promise<boolean> {
  const { rows } = await connection.driver.query('select from auth.users where email = $1', [
    DEMO_EMAILS.admin,
  ])
  return rows.length > 0
}
