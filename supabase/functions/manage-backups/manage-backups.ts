// POST /functions/v1/manage-backups, for admins of the whole country: {"list": true} tells of the backups, {"make": true}
// makes one. Where the platform keeps the database (Supabase), both answer {"kept_by": "platform"}.
// A backup is not handed out: it holds all accounts with their hashed passwords, and one stolen session would be enough.
import { jsonBody } from '../../embedded/gate/json-body.ts'
import { limitedBody } from '../../embedded/gate/limited-body.ts'
import { Refusal } from '../../embedded/gate/refusal.ts'
import { type AskAsCaller, answeringRefusals, askAsCaller } from '../_shared/ask-as-caller.ts'

/** One file in the folder of backups. */
export interface StoredBackup {
  name: string
  /** As `2026-11-22T19:15:00.000Z`. */
  at: string
  bytes: number
  nightly: boolean
  /** Photos of then that are not beside the backups. */
  missing_photos: number
}

interface StoredBackups {
  /** The newest first. */
  files: StoredBackup[]
  /** On the disk where they lie. */
  free_bytes: number
}

/** Where a server keeps its backups itself. */
export interface Vault {
  list: () => Promise<StoredBackups>
  /** @throws where the disk does not take it */
  make: () => Promise<StoredBackup>
}

interface BackupServices {
  ask: AskAsCaller
  /** Null where the platform makes the backups. */
  vault: Vault | null
}

const MAX_BODY_BYTES = 256

/** @throws Refusal */
export async function manageBackups(request: Request, services: BackupServices): Promise<Response> {
  if (request.method !== 'POST') throw new Refusal('method_not_allowed')
  const { list, make } = jsonBody(await limitedBody(request, MAX_BODY_BYTES))
  const { ask, vault } = services
  const may = (name: string) => askAsCaller(ask, request.headers, name, {})
  return answeringRefusals(async () => {
    if (list !== true && make !== true) throw new Refusal('bad_request')
    if (vault === null || make !== true) await may('check_backups')
    if (vault === null) return { kept_by: 'platform' }
    if (make !== true) return { kept_by: 'server', ...(await vault.list()) }
    await may('begin_backup')
    return { kept_by: 'server', made: await made(vault) }
  })
}

async function made({ make }: Vault): Promise<StoredBackup> {
  try {
    return await make()
  } catch (error) {
    // Its words may name folders of the machine.
    console.error(error)
    throw new Refusal('backup_failed')
  }
}
