// Fills a new database: the demo province with its accounts, or one administrator and nothing else.
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createUser } from './create-user'
import { DEMO_EMAILS, DEMO_PASSWORD } from './demo-accounts'
import type { Opened } from './messages'
import type { Connection } from './open-connection'

type DemoUsers = Record<keyof typeof DEMO_EMAILS, string>
type SeedDemo = (sql: Connection['driver'], users: DemoUsers) => Promise<void>

const FIRST_ADMIN = 'admin@binhyen.local'
const SEED = join(import.meta.dirname, '..', 'demo', 'seed.ts')

export async function seedDemo(connection: Connection): Promise<void> {
  const create = (email: string) => createUser(connection, { email, password: DEMO_PASSWORD })
  const users: DemoUsers = {
    admin: await create(DEMO_EMAILS.admin),
    wall: await create(DEMO_EMAILS.wall),
    leader: await create(DEMO_EMAILS.leader),
    officer: await create(DEMO_EMAILS.officer),
  }
  if (!existsSync(SEED)) return
  const { seedDemo } = (await import(SEED)) as { seedDemo: SeedDemo }
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
