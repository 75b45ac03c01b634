// Items and a database for the tests of the outbox.
import { openDatabase } from './database'
import { entryOf } from './saving'
import type { NewEntry } from './store'
import type { CheckWork, Entry } from './work'

export const OFFICER = '10000000-0000-4000-8000-000000000004'
export const COLLEAGUE = '10000000-0000-4000-8000-000000000008'

/** A database of one's own. */
export const freshDatabase = () => openDatabase(`outbox-${crypto.randomUUID()}`)

const checkWork: CheckWork = {
  id: '70000000-0000-4000-8000-000000000009',
  checkedOn: '2026-06-01',
  result: 'ready',
  nextDue: null,
  note: null,
}

const about = {
  userId: OFFICER,
  featureId: '40000000-0000-4000-8000-000000000001',
  areaId: '20000000-0000-4000-8000-000000000111',
  title: 'Nhà văn hóa Lê Độ',
}

/** A check of a fire point, as it was just saved; another kind and work by `more`. */
export const newEntry = (more: Partial<Entry> = {}): NewEntry =>
  ({ ...entryOf(about, 'check', checkWork, new Date('2026-06-01T02:00:00Z')), ...more }) as NewEntry
