// The backend without a port: lock, keys and database of one data folder, behind the gate.
import { randomBytes } from 'node:crypto'
import type { Invitation } from './accounts/invite'
import { scheduleNightlyBackup } from './backup/nightly-backup'
import { createVault } from './backup/vault'
import { BACKUP_PATH, INVITE_PATH } from './control/control'
import { dataFolder, finishFirstStart, prepareRoot } from './data-folder/data-folder'
import { loadKeys } from './data-folder/keys'
import { takeLock } from './data-folder/lock-file'
import type { Opened, Step } from './database/messages'
import { gone, startDatabase } from './database/start-database'
import { builtInFunctions } from './functions/built-in-functions'
import { createGate } from './gate/gate'
import { allowedHosts } from './gate/origin'
import { createHandler, type Handler } from './http/handler'
import { createRealtime, type Realtime } from './realtime/realtime'
import type { Settings } from './settings'

export interface Backend {
  handler: Handler
  /** Takes a connection that wants to be a socket; false where there are none at its address. */
  upgrade: Realtime['upgrade']
  opened: Opened
  /** Tells other commands on this machine where the server answers. */
  publish: (url: string) => void
  /** A first start that ends before this call is made again, with another first password. */
  finishFirstStart: () => void
  stop: () => Promise<void>
  /** Rejects when the database thread has ended by itself. */
  failed: Promise<never>
}

/** For whoever shows the first password at once: see `openBackend` for one who has more to do before. */
export async function startBackend(
  settings: Settings,
  onStep: (step: Step) => void,
): Promise<Backend> {
  const backend = await openBackend(settings, onStep)
  backend.finishFirstStart()
  return backend
}

export async function openBackend(
  settings: Settings,
  onStep: (step: Step) => void,
): Promise<Backend> {
  const folder = dataFolder(settings.dataDir)
  prepareRoot(folder)
  const lock = takeLock(settings.dataDir)
  try {
    const keys = loadKeys(folder)
    const database = await startDatabase({ ...settings, ...keys }, onStep)
    const hosts = allowedHosts(settings.host)
    const realtime = createRealtime({ keys, hosts, allowedTopics: database.allowedTopics })
    database.onTold(realtime.tell)
    const controlKey = randomBytes(24).toString('base64url')
    const { backupDir } = settings
    const vault = createVault(database, { backupDir, photosDir: folder.photos })
    const commands = {
      [BACKUP_PATH]: async () => ({ file: await vault.write() }),
      [INVITE_PATH]: (wanted: object) => database.invite(wanted as Invitation),
    }
    const stopNightly = scheduleNightlyBackup(database, backupDir, folder.photos)
    return {
      handler: createHandler({
        control: { controlKey, commands },
        gate: createGate({
          ...{ keys, hosts, photosDir: folder.photos, forward: database.fetch },
          functions: builtInFunctions(database, keys.publishableKey, vault),
        }),
        hosts,
        pagesDir: settings.pagesDir,
        publishableKey: keys.publishableKey,
        demo: database.opened.demo,
      }),
      upgrade: realtime.upgrade,
      opened: database.opened,
      publish: (url) => lock.write({ url, controlKey }),
      finishFirstStart: () => finishFirstStart(folder),
      failed: database.died.then(() => {
        lock.release()
        throw gone()
      }),
      stop: async () => {
        stopNightly()
        await realtime.close()
        await database.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}
