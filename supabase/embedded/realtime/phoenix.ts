// Messages of Phoenix channels as supabase-js writes and reads them: objects in version 1.0.0, arrays in 2.0.0.

export const VERSIONS = ['1.0.0', '2.0.0'] as const
export type Version = (typeof VERSIONS)[number]

export interface PhoenixMessage {
  /** Names one join of a topic: what comes for an earlier one is out of date. */
  readonly joinRef: string | null
  /** Names the message that a reply is to. */
  readonly ref: string | null
  readonly topic: string
  readonly event: string
  readonly payload: Readonly<Record<string, unknown>>
}

const MAX_REF_LENGTH = 32
const MAX_NAME_LENGTH = 255

/** Null for what is no message. */
export function decode(data: Buffer, isBinary: boolean, version: Version): PhoenixMessage | null {
  if (isBinary) return version === '2.0.0' ? decodeBinary(data) : null
  try {
    const value: unknown = JSON.parse(data.toString('utf8'))
    if (version === '2.0.0') return Array.isArray(value) ? toMessage(value) : null
    const { join_ref, ref, topic, event, payload } = (value ?? {}) as Record<string, unknown>
    return toMessage([join_ref, ref, topic, event, payload])
  } catch {
    return null
  }
}

export function encode(message: PhoenixMessage, version: Version): string {
  const { joinRef, ref, topic, event, payload } = message
  return JSON.stringify(
    version === '2.0.0'
      ? [joinRef, ref, topic, event, payload]
      : { join_ref: joinRef, ref, topic, event, payload },
  )
}

function toMessage([
  joinRef,
  ref,
  topic,
  event,
  payload,
]: readonly unknown[]): PhoenixMessage | null {
  if (!isRef(joinRef) || !isRef(ref) || !isName(topic) || !isName(event)) return null
  const isObject = typeof payload === 'object' && payload !== null && !Array.isArray(payload)
  return {
    joinRef: joinRef ?? null,
    ref: ref ?? null,
    topic,
    event,
    payload: isObject ? { ...payload } : {},
  }
}

const isRef = (value: unknown): value is string | null | undefined =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.length <= MAX_REF_LENGTH)

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MAX_NAME_LENGTH

/** Version 2.0.0 sends messages to others as bytes: kind, lengths of join ref, ref, topic, event, metadata, encoding. */
const USER_BROADCAST = 3
const LENGTHS = [1, 2, 3] as const
const HEAD_BYTES = 7

/** Who sends what to whom, without what: nobody but the database sends here. */
function decodeBinary(data: Buffer): PhoenixMessage | null {
  if (data[0] !== USER_BROADCAST || data.length < HEAD_BYTES) return null
  let offset = HEAD_BYTES
  const [joinRef, ref, topic] = LENGTHS.map((place) => {
    const start = offset
    offset += data[place] ?? 0
    return data.toString('utf8', start, offset)
  })
  return toMessage([joinRef || null, ref || null, topic, 'broadcast', {}])
}
