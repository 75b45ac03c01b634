// Work in the database with the rights of whoever is signed in, all or none of it.
import type { Transaction } from '@electric-sql/pglite'
import { jwtVerify } from 'jose'
import type { Connection } from '../database/open-connection'

/** The caller's id. @throws JOSEError; the gate has let no wrong token pass */
export async function callerOf(
  headers: Record<string, string>,
  jwtSecret: string,
): Promise<string> {
  const token = (headers.authorization ?? '').replace(/^Bearer /, '')
  const { payload } = await jwtVerify(token, new TextEncoder().encode(jwtSecret), {
    algorithms: ['HS256'],
    requiredClaims: ['sub', 'exp'],
    audience: 'authenticated',
  })
  return payload.sub ?? ''
}

export function asCaller<T>(
  { driver }: Connection,
  callerId: string,
  work: (session: Transaction) => Promise<T>,
): Promise<T> {
  return driver.transaction(async (session) => {
    const claims = JSON.stringify({ sub: callerId, role: 'authenticated' })
    await session.query(
      `select set_config('role', 'authenticated', true), set_config('request.jwt.claim.role', 'authenticated', true),
         set_config('request.jwt.claim.sub', $1, true), set_config('request.jwt.claims', $2, true)`,
      [callerId, claims],
    )
    return work(session)
  })
}
