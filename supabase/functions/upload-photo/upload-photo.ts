// POST /functions/v1/upload-photo/<path>, with the photo as the body: the only way in for a photo.
// What it is, its own bytes say; who may add it, the database says. The same photo twice is kept once.
import { isPhotoPath, MAX_PHOTO_BYTES, photoProblem, photoType } from '../../../src/domain/photo.ts'
import { limitedBody } from '../../embedded/gate/limited-body.ts'
import { Refusal, type RefusalCode } from '../../embedded/gate/refusal.ts'

export interface KeptPhoto {
  /** As `isPhotoPath` wants it. */
  path: string
  type: string
  bytes: Uint8Array<ArrayBuffer>
}

/** What this asks of a backend: hosted Supabase, or the built-in one. */
export interface PhotoServices {
  /** With the rights of whoever sent these headers. @throws Refusal where they are nobody's */
  mayAdd: (headers: Headers, path: string) => Promise<boolean>
  /** A photo that is there already stays as it is. */
  keep: (photo: KeptPhoto) => Promise<void>
  /** Removes older photos of the same feature, beyond those that are kept. */
  tidy: (path: string) => Promise<void>
}

/** Answers `{path}`. @throws Refusal */
export async function uploadPhoto(request: Request, services: PhotoServices): Promise<Response> {
  if (request.method !== 'POST') throw new Refusal('method_not_allowed')
  const path = /\/upload-photo\/(.*)$/.exec(new URL(request.url).pathname)?.[1] ?? ''
  if (!isPhotoPath(path)) throw new Refusal('not_found')
  const { type, bytes } = await photoIn(request)
  if (!(await services.mayAdd(request.headers, path))) throw new Refusal('not_allowed')
  await services.keep({ path, type, bytes })
  // The photo is there: what could not be removed now is removed with the next one.
  await services.tidy(path).catch((error: unknown) => console.error(error))
  return Response.json({ path })
}

async function photoIn(request: Request) {
  const body = await limitedBody(request, MAX_PHOTO_BYTES, 'photo_too_large')
  const bytes = new Uint8Array(body ?? new ArrayBuffer())
  const problem = photoProblem(bytes)
  if (problem) throw new Refusal(problem.replace('error.code.', '') as RefusalCode)
  const type = photoType(bytes)
  // What the client calls it has to agree.
  if (type === null || type !== declaredBy(request)) throw new Refusal('photo_not_image')
  return { type, bytes }
}

/** Without parameters: `image/jpeg; charset=utf-8` is `image/jpeg`. */
const declaredBy = ({ headers }: Request): string =>
  (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
