// Who is asking: the publishable key alone is anonymous, a valid access token is a signed-in user.
import { timingSafeEqual } from 'node:crypto'
import { errors, jwtVerify } from 'jose'
import { Refusal } from './refusal'

export interface CredentialKeys {
  publishableKey: string
  jwtSecret: string
}

/** Answers the caller's access token, or null for an anonymous caller. Throws when something is not in order. */
export async function accessTokenOf(
  headers: Headers,
  { publishableKey, jwtSecret }: CredentialKeys,
): Promise<string | null> {
  if (!sameText(headers.get('apikey') ?? '', publishableKey)) throw new Refusal('invalid_api_key')

  const authorization = headers.get('authorization')
  if (authorization === null) return null
  const token = /^Bearer (\S+)$/.exec(authorization)?.[1]
  if (!token) throw new Refusal('invalid_token')
  // supabase-js sends the key here too until somebody signs in.
  if (sameText(token, publishableKey)) return null
  await identityOf(token, jwtSecret)
  return token
}

export interface Identity {
  userId: string
  /** Milliseconds since 1970. */
  expiresAt: number
}

/** Who a token is of, and how long. Throws when it is not in order. */
export async function identityOf(token: string, jwtSecret: string): Promise<Identity> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(jwtSecret), {
      algorithms: ['HS256'],
      requiredClaims: ['exp', 'sub', 'aud', 'role'],
    })
    const { role, aud, sub, exp } = payload
    if (role === 'authenticated' && aud === 'authenticated' && sub && exp)
      return { userId: sub, expiresAt: exp * 1000 }
  } catch (error) {
    throw new Refusal(error instanceof errors.JWTExpired ? 'token_expired' : 'invalid_token')
  }
  throw new Refusal('invalid_token')
}

export function sameText(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
