// One request to the storage service that passed the gate: addresses to be signed.
// Supabase Lite has a storage service, too (0.10.0, experimental). Not used: it cannot read what supabase-js uploads,
// names signed addresses so that supabase-js finds none, and writes a file before it knows that its row is new.
import type { ForwardedRequest, Reply } from '../database/messages'
import type { Connection } from '../database/open-connection'
import { callerOf } from './as-caller'
import { MAX_SECONDS, signPhotos } from './sign-photos'
import { storageRefusal, storageReply } from './storage-reply'

export interface StorageOptions {
  connection: Connection
  jwtSecret: string
}

const SIGN = /^\/storage\/v1\/object\/sign\/photos(?:\/(.+))?$/
const MAX_PATHS = 500

export const isStorageRequest = ({ path }: ForwardedRequest): boolean =>
  path.startsWith('/storage/')

export async function answerStorage(
  { connection, jwtSecret }: StorageOptions,
  { path: address, headers, body }: ForwardedRequest,
): Promise<Reply> {
  const [path = ''] = address.split('?')
  const callerId = await callerOf(headers, jwtSecret)
  const [isSigning, one] = SIGN.exec(path) ?? []
  const wanted = isSigning && wishOf(body, one)
  if (!wanted) return storageRefusal('bad_request')
  const { paths, seconds } = wanted
  const urls = await signPhotos(connection, jwtSecret, callerId, paths, seconds)
  if (one !== undefined) {
    return urls[0] ? storageReply({ signedURL: urls[0] }) : storageRefusal('not_found')
  }
  const error = 'Either the object does not exist or you do not have access to it'
  return storageReply(
    paths.map((name, index) => ({
      path: name,
      signedURL: urls[index],
      error: urls[index] ? null : error,
    })),
  )
}

interface Wish {
  paths: string[]
  seconds: number
}

function wishOf(body: ArrayBuffer | null, one: string | undefined): Wish | null {
  const { expiresIn, paths } = JSON.parse(new TextDecoder().decode(body ?? undefined)) as {
    expiresIn?: unknown
    paths?: unknown
  }
  const seconds = Number.isInteger(expiresIn) ? (expiresIn as number) : 0
  const names: unknown = one === undefined ? paths : [one]
  if (seconds < 1 || seconds > MAX_SECONDS || !Array.isArray(names)) return null
  if (names.length > MAX_PATHS || !names.every((name) => typeof name === 'string')) return null
  return { paths: names, seconds }
}
