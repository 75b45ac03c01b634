// What makes the address of a photo good for a few minutes, for whoever holds it: a browser shows pictures
// without sending a session along.
import { createHmac } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'

/** Made from the key of the sessions, but not it: neither token can stand in for the other. */
const keyFrom = (jwtSecret: string): Uint8Array =>
  createHmac('sha256', jwtSecret).update('signed addresses of photos').digest()

export function signUrl(jwtSecret: string, path: string, seconds: number): Promise<string> {
  return new SignJWT({ url: path })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
    .sign(keyFrom(jwtSecret))
}

/** @throws JOSEError where the token is not ours, is of another photo (JWTClaimValidationFailed), or has expired */
export async function checkUrl(jwtSecret: string, path: string, token: string): Promise<void> {
  const { payload } = await jwtVerify(token, keyFrom(jwtSecret), {
    algorithms: ['HS256'],
    requiredClaims: ['url', 'exp'],
  })
  if (payload.url !== path) throw new Error('The token is of another photo.')
}
