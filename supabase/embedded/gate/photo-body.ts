// The photo in the body of an upload, as supabase-js sends it: a form with one file, or the bytes alone.
// What it is, its own bytes say; what the client calls it has to agree.
import { photoProblem, photoType } from '../../../src/domain/photo'
import { Refusal, type RefusalCode } from './refusal'

export interface PhotoBody {
  type: string
  bytes: Uint8Array<ArrayBuffer>
}

export async function photoBody(headers: Headers, body: ArrayBuffer | null): Promise<PhotoBody> {
  // Another photo is another file: none is ever written over.
  if (headers.get('x-upsert') === 'true') throw new Refusal('not_allowed')
  const { declared, bytes } = await fileIn(headers.get('content-type') ?? '', body)
  const problem = photoProblem(bytes)
  if (problem) throw new Refusal(problem.replace('error.code.', '') as RefusalCode)
  const type = photoType(bytes)
  if (type === null || declared !== type) throw new Refusal('photo_not_image')
  return { type, bytes }
}

async function fileIn(type: string, body: ArrayBuffer | null) {
  const bytes = new Uint8Array(body ?? new ArrayBuffer())
  if (!/^multipart\/form-data\b/i.test(type)) return { declared: plain(type), bytes }
  const form = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw new Refusal('bad_request')
    })
  const [file, ...more] = [...form.values()].filter((value) => typeof value !== 'string')
  if (!file || more.length > 0) throw new Refusal('bad_request')
  return { declared: plain(file.type), bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** Without parameters: `image/jpeg; charset=utf-8` is `image/jpeg`. */
const plain = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase()
