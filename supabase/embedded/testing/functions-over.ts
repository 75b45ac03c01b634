// The functions of the built-in backend over a database without its thread.
import type { Vault } from '../../functions/manage-backups/manage-backups'
import { callAsService } from '../database/call-as-service'
import { createUser } from '../database/create-user'
import type { Connection } from '../database/open-connection'
import { setPassword } from '../database/set-password'
import type { Database } from '../database/start-database'
import { builtInFunctions } from '../functions/built-in-functions'
import type { Functions } from '../gate/gate'
import { keepPhoto } from '../storage/keep-photo'
import { removeSurplus } from '../storage/remove-photos'

/** For gates that no request to a function passes. */
export const NO_FUNCTIONS: Functions = {
  'manage-account': () => Promise.reject(new Error('never asked')),
  'manage-backups': () => Promise.reject(new Error('never asked')),
  'pair-wall': () => Promise.reject(new Error('never asked')),
  'upload-photo': () => Promise.reject(new Error('never asked')),
}

const NO_VAULT: Vault = {
  list: () => Promise.reject(new Error('never asked')),
  make: () => Promise.reject(new Error('never asked')),
}

interface Over {
  connection: Connection
  photosDir: string
  publishableKey: string
  /** Answers what is asked of Supabase Lite. */
  fetch: Database['fetch']
}

export const functionsOver = ({ connection, photosDir, publishableKey, fetch }: Over): Functions =>
  builtInFunctions(
    {
      fetch,
      keepPhoto: async (photo) => {
        await keepPhoto(connection, photosDir, photo)
        return null
      },
      tidyPhotos: async (path) => {
        await removeSurplus(connection, photosDir, path)
        return null
      },
      callAsService: (call) => callAsService(connection, call),
      makeAccount: (account) => createUser(connection, account),
      setPassword: async (wanted) => {
        await setPassword(connection, wanted)
        return null
      },
    },
    publishableKey,
    NO_VAULT,
  )
