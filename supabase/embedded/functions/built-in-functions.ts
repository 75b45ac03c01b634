// The Edge Functions of supabase/functions in the built-in backend: the same code, before the database thread.
import { manageAccount } from '../../functions/manage-account/manage-account'
import { manageBackups, type Vault } from '../../functions/manage-backups/manage-backups'
import { MAX_WRONG_CODES, pairWall } from '../../functions/pair-wall/pair-wall'
import { uploadPhoto } from '../../functions/upload-photo/upload-photo'
import type { Database } from '../database/start-database'
import type { Functions } from '../gate/gate'
import { SignInLimit } from '../gate/sign-in-limit'
import { askingLite } from './ask-as-caller'
import { builtInAccounts } from './built-in-accounts'
import { builtInPairing } from './built-in-pairing'
import { builtInPhotos } from './built-in-photos'

/** What the functions ask of the database thread. */
type Asked = Pick<
  Database,
  'fetch' | 'keepPhoto' | 'tidyPhotos' | 'callAsService' | 'makeAccount' | 'setPassword'
>

export function builtInFunctions(database: Asked, publishableKey: string, vault: Vault): Functions {
  const photos = builtInPhotos(database)
  const accounts = builtInAccounts(database)
  const pairing = builtInPairing(database, publishableKey)
  const backups = { ask: askingLite(database.fetch), vault }
  const limit = new SignInLimit(Date.now, MAX_WRONG_CODES)
  return {
    'manage-account': (request) => manageAccount(request, accounts),
    'manage-backups': (request) => manageBackups(request, backups),
    'pair-wall': (request, address) => pairWall(request, address, limit, pairing),
    'upload-photo': (request) => uploadPhoto(request, photos),
  }
}
