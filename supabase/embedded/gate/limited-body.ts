// Reads a request's body up to a limit, whether or not its length was announced.
import { Refusal, type RefusalCode } from './refusal.ts'

/** How much of a body that is too large is still taken in, so that the client lives to read the answer. */
const DRAIN_BYTES = 32 * 1024 * 1024

export async function limitedBody(
  request: Request,
  maxBytes: number,
  tooLarge: RefusalCode = 'body_too_large',
): Promise<ArrayBuffer | null> {
  if (!request.body) return null
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      if (size <= maxBytes) chunks.push(chunk)
      if (size > DRAIN_BYTES) break
    }
  } catch {
    throw new Refusal('bad_request')
  }
  if (size > maxBytes) throw new Refusal(tooLarge, { connection: 'close' })
  return joined(chunks, size)
}

function joined(chunks: Uint8Array[], size: number): ArrayBuffer {
  const body = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    body.set(chunk, offset)
    offset += chunk.byteLength
  }
  return body.buffer
}
