// Photos of cameras and fire points: sending one, and the address under which one is looked at.
import { queryOptions } from '@tanstack/react-query'
import { type PhotoName, photoPath } from '@/domain/photo'
import type { ErrorKey } from '@/domain/words/first-words'
import { supabase } from './client'
import { Failure, toFailure } from './failure'
import { functionFailure } from './function-failure'

const BUCKET = 'photos'
/** A role that was taken away is felt when the address has expired. */
const ADDRESS_SECONDS = 600
const RENEW_MS = (ADDRESS_SECONDS / 2) * 1000

export interface Photo extends PhotoName {
  /** As `preparePhoto` makes it. */
  readonly blob: Blob
}

/**
 * Sends a photo; answers its path, for the feature's `photo_path`. The same photo twice is kept once: one that
 * is there already, because an answer was lost on the way, counts as sent.
 * @throws Failure `error.code.photo_…` where the server does not take it
 */
export async function uploadPhoto({ blob, ...name }: Photo): Promise<string> {
  const path = photoPath(name)
  const { data, error } = await supabase().functions.invoke<{ path?: string }>(
    `upload-photo/${path}`,
    { body: blob, headers: { 'content-type': blob.type } },
  )
  if (error) throw photoRefusal(await functionFailure(error))
  // Success that names something else comes from a page on the way, such as that of a hotel's network.
  if (data?.path !== path) throw new Failure('error.code.backend_unavailable')
  return path
}

/** Officers may add photos, but not to what others deleted or what is not theirs. */
const photoRefusal = (failure: Failure): Failure =>
  failure.is('row_level_security')
    ? new Failure('error.code.photo_not_allowed', {}, { cause: failure })
    : failure

async function signedUrl(path: string): Promise<string> {
  const { data, error } = await supabase()
    .storage.from(BUCKET)
    .createSignedUrl(path, ADDRESS_SECONDS)
  if (error) throw photoFailure(error)
  return data.signedUrl
}

/** An address to look at the photo, for some minutes; renewed in time, and never kept until it is too old. */
export const photoUrlQuery = (path: string) =>
  queryOptions({
    queryKey: ['photos', path] as const,
    queryFn: () => signedUrl(path),
    staleTime: RENEW_MS,
    refetchInterval: RENEW_MS,
    gcTime: RENEW_MS / 2,
  })

/** What hosted Supabase (numbers) and the built-in server (names) call a reason why no address is given. */
const REASONS: Readonly<Record<string, ErrorKey>> = {
  '403': 'error.code.row_level_security',
  '404': 'error.code.photo_missing',
  not_found: 'error.code.photo_missing',
}

interface StorageProblem {
  readonly message: string
  readonly status?: number | undefined
  readonly statusCode?: string | undefined
}

/** @throws nothing: answers what to throw */
export function photoFailure(error: StorageProblem): Failure {
  const { message, status, statusCode = '' } = error
  // Hosted Supabase says 403 of an expired session, too.
  if (statusCode === '403' && /jwt|"exp"/i.test(message)) {
    return new Failure('error.code.invalid_token', {}, { cause: error })
  }
  const known = REASONS[statusCode]
  if (known) return new Failure(known, {}, { cause: error })
  // An answer that is no JSON: see above.
  if (/JSON|Unexpected token/.test(message) && !status) {
    return new Failure('error.code.backend_unavailable', {}, { cause: error })
  }
  return toFailure({ code: statusCode, message }, status)
}
