// The outbox of this device, put together: what forms save into, what screens watch, and what sends it all.
import { type Failure, toFailure } from '@/data/failure'
import { sessionNow, watchSession } from '@/data/session'
import type { OutboxKind } from '@/domain/outbox'
import * as answers from './answers'
import { openDatabase } from './database'
import { openDrafts } from './drafts'
import { type FlushOptions, flush } from './flush'
import { mend } from './mending'
import { nextAt } from './next-entry'
import * as file from './outbox-file'
import { runnerOf } from './runner'
import { savingInto } from './saving'
import type { UploadPhoto } from './send-photo'
import { engineOf } from './sending'
import { snapshotOf } from './snapshot'
import { openStore } from './store'
import type { Entry } from './work'

const NAME = 'binh-yen-outbox'

const database = openDatabase(NAME)
const store = openStore(database)
const snapshot = snapshotOf(store.all)
const saving = savingInto(store, () => new Date())

/** Forms that were begun: kept at every step. */
export const drafts = openDrafts(database)

let channel: BroadcastChannel | null = null
let run: ((options?: FlushOptions) => Promise<void>) | null = null
let failure: Failure | null = null
let hasAskedToPersist = false

const userIdNow = (): string | null => {
  const session = sessionNow()
  return session?.status === 'signed_in' ? session.userId : null
}

/** Looks again here and in the other tabs. */
function changed(): void {
  void snapshot.refresh().catch(() => undefined)
  channel?.postMessage('changed')
}

/** What was saved goes out at once where it can. */
async function saved(adding: Promise<void>): Promise<void> {
  await adding
  changed()
  askToPersist()
  void run?.()
}

/** Asked when there is something to keep: browsers grant it more readily then. */
function askToPersist(): void {
  if (hasAskedToPersist) return
  hasAskedToPersist = true
  void navigator.storage?.persist?.().catch(() => false)
}

type Args<Save extends (...given: never[]) => unknown> = Parameters<Save>

/** Each is durable when it answers; then the form may say "saved". @throws Failure `storage_full`, `storage_unavailable` */
export const saveCamera = (...given: Args<typeof saving.camera>) => saved(saving.camera(...given))
export const saveFirePoint = (...given: Args<typeof saving.firePoint>) =>
  saved(saving.firePoint(...given))
export const saveCheck = (...given: Args<typeof saving.check>) => saved(saving.check(...given))
export const saveIncident = (...given: Args<typeof saving.incident>) =>
  saved(saving.incident(...given))
export const savePhoto = (...given: Args<typeof saving.photo>) => saved(saving.photo(...given))

/** Calls `listener` after every change, made in this tab or another. @returns stops listening */
export const watchOutbox = (listener: () => void): (() => void) => snapshot.watch(listener)

/** What one user has in the outbox, in the order of saving; the same array until something changes. */
export const outboxNow = (userId: string | null): readonly Entry[] => snapshot.now(userId)

/** Why the store of this device failed while sending; null while it does not. */
export const outboxFailure = (): Failure | null => failure

/** "Đồng bộ ngay": sends all that waits, whatever it waited for. Answers when nothing is left to do now. */
export const syncNow = async (): Promise<void> => run?.({ isForced: true })

export const retryItem = (id: string) => saved(answers.retry(store, id))
export const editItem = <Kind extends OutboxKind>(
  id: string,
  kind: Kind,
  edited: answers.Edited<Kind>,
) => saved(mend(store, saving, id, kind, edited))
export const cancelItem = (id: string) => saved(answers.cancel(store, id))
/** A conflict is answered: the server's version stays, or the officer's goes over it. */
export const takeTheirs = (id: string) => saved(answers.takeTheirs(store, id))
export const keepMine = (id: string) => saved(answers.keepMine(store, id))

/** Null for an item without one. @throws Failure */
export const photoOfItem = (id: string) => store.photoOf(id)

/** Whether the browser has promised not to clear what waits; true where it cannot say. */
export const isPersisted = async (): Promise<boolean> =>
  (await navigator.storage?.persisted?.().catch(() => true)) ?? true

/** What this user has not sent yet, photos too, as a JSON text. @throws Failure */
export const exportOutbox = (userId: string): Promise<string> => file.exportOutbox(store, userId)

/** Answers how many items were new. @throws Failure `outbox_file_unreadable`, `outbox_file_foreign`, `storage_full` */
export async function importOutbox(userId: string, text: string): Promise<number> {
  const added = await file.importOutbox(store, userId, text)
  await saved(Promise.resolve())
  return added
}

/** Starts sending, once: at the start, when the network or the session is back, and whenever something is due. */
export function startOutbox(upload: UploadPhoto): void {
  if (run !== null) return
  if (typeof BroadcastChannel !== 'undefined') {
    channel = new BroadcastChannel(NAME)
    channel.onmessage = () => void snapshot.refresh().catch(() => undefined)
  }
  const engine = engineOf(database, store, upload, changed)
  const start = runnerOf({
    flush: async (options) => {
      const userId = userIdNow()
      if (userId === null) return true
      const isDone = await flush(engine, userId, options)
      failure = null
      return isDone
    },
    nextAt: async () => nextAt(await store.all(), userIdNow() ?? '', engine.now()),
    now: engine.now,
    failed: (thrown) => {
      failure = toFailure(thrown)
      changed()
    },
    later: (work, ms) => {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
  })
  run = start
  watchSession(() => void start())
  window.addEventListener('online', () => void start({ isForced: true }))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void start()
  })
  void snapshot.refresh().catch(() => undefined)
  void start()
}
