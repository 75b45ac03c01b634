// A form that mends what waits. Where that was sent or given up while somebody typed, what they typed is not lost:
// it follows as a save of its own.
import { Failure } from '@/data/failure'
import type { OutboxKind } from '@/domain/outbox'
import { type Edited, edit } from './answers'
import type { savingInto } from './saving'
import type { OutboxStore } from './store'
import type { WorkOf } from './work'

const isTooLate = (thrown: unknown): boolean =>
  thrown instanceof Failure &&
  (thrown.is('being_sent') || thrown.key === 'error.reason.row_unknown')

/** @throws Failure; `being_sent` or `row_unknown` for an incident, which the server changes in steps of its own */
export async function mend<Kind extends OutboxKind>(
  store: OutboxStore,
  save: ReturnType<typeof savingInto>,
  id: string,
  kind: Kind,
  edited: Edited<Kind>,
): Promise<void> {
  try {
    await edit(store, id, kind, edited)
  } catch (thrown) {
    if (!isTooLate(thrown)) throw thrown
    const { work, ...about } = edited
    if (kind === 'camera') await save.camera(about, work as WorkOf['camera'])
    else if (kind === 'fire_point') await save.firePoint(about, work as WorkOf['fire_point'])
    else if (kind === 'check')
      await save.check(about, { ...(work as WorkOf['check']), id: crypto.randomUUID() })
    else throw thrown
  }
}
