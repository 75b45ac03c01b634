// The backups of the whole installation, as admins of the country see and make them.
import { queryOptions } from '@tanstack/react-query'
import { supabase } from './client'
import { functionFailure } from './function-failure'
import { toInstant } from './instant'

export interface Backup {
  /** Of the file, without its folder. */
  readonly name: string
  readonly at: Date
  readonly bytes: number
  readonly isNightly: boolean
  /** Photos of then that are not beside the backups. */
  readonly missingPhotos: number
}

export interface Backups {
  /** The newest first. */
  readonly files: readonly Backup[]
  /** On the disk where they lie. */
  readonly freeBytes: number
}

interface BackupRow {
  readonly name: string
  readonly at: string
  readonly bytes: number
  readonly nightly: boolean
  readonly missing_photos: number
}

interface BackupsRow {
  readonly kept_by: 'server'
  readonly files: readonly BackupRow[]
  readonly free_bytes: number
}

export const BACKUPS_KEY = ['backups']

/** `platform` where the backend says that it keeps none itself: Supabase makes them. */
export const backupsQuery = queryOptions({
  queryKey: BACKUPS_KEY,
  staleTime: 0,
  queryFn: async (): Promise<Backups | 'platform'> => {
    const answer = await ask({ list: true })
    if (answer === null || answer.kept_by !== 'server') return 'platform'
    const { files, free_bytes } = answer as unknown as BackupsRow
    return { files: files.map(toBackup), freeBytes: free_bytes }
  },
})

/** Makes one and answers it. @throws Failure `error.code.backup_failed` where the disk does not take it */
export async function makeBackup(): Promise<Backup | null> {
  const answer = await ask({ make: true })
  return answer?.made ? toBackup(answer.made as BackupRow) : null
}

const toBackup = ({ at, nightly, missing_photos, ...row }: BackupRow): Backup => ({
  ...row,
  at: toInstant(at),
  isNightly: nightly,
  missingPhotos: missing_photos,
})

/** Null where Supabase says that there is no such function. */
async function ask(body: object): Promise<Record<string, unknown> | null> {
  const { data, error } = await supabase().functions.invoke('manage-backups', { body })
  if (!error) return (data ?? {}) as Record<string, unknown>
  if (await isUnknownFunction(error)) return null
  throw await functionFailure(error)
}

/** Hosted Supabase has a word of its own for a function that was not put up; a page on the way has not. */
async function isUnknownFunction({ context }: { readonly context?: unknown }): Promise<boolean> {
  if (!(context instanceof Response) || context.status !== 404) return false
  const said: unknown = await context
    .clone()
    .json()
    .catch(() => null)
  return (said as { code?: unknown } | null)?.code === 'NOT_FOUND'
}
