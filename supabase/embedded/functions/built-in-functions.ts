// The Edge Functions of supabase/functions in the built-in backend: the same code, before the database thread.
import { manageAccount } from '../../functions/manage-account/manage-account'
import { MAX_WRONG_CODES, pairWall } from '../../functions/pair-wall/pair-wall'
import { uploadPhoto } from '../../functions/upload-photo/upload-photo'
import type { Database } from '../database/start-database'
import type { Functions } from '../gate/gate'
import { SignInLimit } from '../gate/sign-in-limit'
import { builtInAccounts } from './built-in-accounts'
import { builtInPairing } from './built-in-pairing'
import { builtInPhotos } from './built-in-photos'

/** What the functions ask of the database thread. */
type Asked = Pick<
  Database,
  'fetch' | 'keepPhoto' | 'tidyPhotos' | 'callAsService' | 'makeAccount' | 'setPassword'
>

export function builtInFunctions(database: Asked, publishableKey: string): Functions {
  const photos = builtInPhotos(database)
  const accounts = builtInAccounts(database)
  const pairing = builtInPairing(database, publishableKey)
  const limit = new SignInLimit(Date.now, MAX_WRONG_CODES)
  return {
    'manage-account': (request) => manageAccount(request, accounts),
    'pair-wall': (request, address) => pairWall(request, address, limit, pairing),
    'upload-photo': (request) => uploadPhoto(request, photos),
  }
}
