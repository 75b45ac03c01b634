// The outbox of who is signed in, for components.
import { useSyncExternalStore } from 'react'
import { outboxNow, watchOutbox } from '@/data/outbox/outbox'
import { countsOf } from '@/domain/outbox'
import { userIdNow } from './use-kept-form'

/** Items in the order of saving, and how many are in each state; nothing while nobody is signed in. */
export function useOutbox() {
  const now = () => outboxNow(userIdNow())
  const items = useSyncExternalStore(watchOutbox, now, now)
  return { items, counts: countsOf(items) }
}
