// A photo for whoever holds its signed address, as a picture and as nothing else.
import { errors } from 'jose'
import { photoType } from '../../../src/domain/photo'
import { readPhoto } from '../storage/photo-files'
import { checkUrl } from '../storage/url-token'
import { Refusal } from './refusal'
import { signedPhotoPath } from './routes'

const HEADERS = {
  // As long as an address lives; never in a cache that people share.
  'cache-control': 'private, max-age=600',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

export async function signedPhoto(
  url: URL,
  { jwtSecret, photosDir }: { jwtSecret: string; photosDir: string },
): Promise<Response> {
  const path = signedPhotoPath(url)
  const [token, ...more] = url.searchParams.getAll('token')
  if (path === null || !token || more.length > 0) throw new Refusal('invalid_token')
  await checkUrl(jwtSecret, path, token).catch((error: unknown) => {
    throw new Refusal(error instanceof errors.JWTExpired ? 'token_expired' : 'invalid_token')
  })
  const bytes = await readPhoto(photosDir, path)
  const type = bytes && photoType(bytes)
  if (!bytes || !type) throw new Refusal('not_found')
  return new Response(new Uint8Array(bytes), { headers: { ...HEADERS, 'content-type': type } })
}
