// Signs tokens as Supabase's GoTrue does, and wrong ones for tests.
import { SignJWT } from 'jose'

export interface TokenClaims {
  sub?: string | undefined
  role?: string
  aud?: string | string[]
}

export function accessToken(
  secret: string,
  { sub = crypto.randomUUID(), role = 'authenticated', aud = 'authenticated' }: TokenClaims = {},
  expires: string | null = '10m',
): Promise<string> {
  const token = new SignJWT({ role }).setProtectedHeader({ alg: 'HS256' }).setAudience(aud)
  token.setSubject(sub).setIssuedAt()
  if (expires !== null) token.setExpirationTime(expires)
  return token.sign(new TextEncoder().encode(secret))
}
