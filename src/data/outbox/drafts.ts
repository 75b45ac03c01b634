// Forms that were begun and not saved: kept at every step, for each user and form.
import type { OutboxDatabase } from './database'

/** Writes are durable when they answer. @throws Failure `storage_full`, `storage_unavailable` */
export interface DraftStore {
  /** `draft` is whatever the form can be filled from again. */
  saveDraft(userId: string, form: string, draft: unknown): Promise<void>
  /** Null when there is none; what it holds is for the form to check. */
  draftOf(userId: string, form: string): Promise<unknown>
  dropDraft(userId: string, form: string): Promise<void>
}

export const openDrafts = (database: OutboxDatabase): DraftStore => ({
  saveDraft: (userId, form, draft) =>
    database.write(['drafts'], async (transaction) => {
      await transaction.objectStore('drafts').put(draft, [userId, form])
    }),
  draftOf: (userId, form) =>
    database.read(async (open) => (await open.get('drafts', [userId, form])) ?? null),
  dropDraft: (userId, form) =>
    database.write(['drafts'], (transaction) =>
      transaction.objectStore('drafts').delete([userId, form]),
    ),
})
