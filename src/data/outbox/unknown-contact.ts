// Forms that were filled without a network know no contact: what they do not say of it must not touch it.
import type { Contact } from '@/data/contacts'
import type { Editing } from '@/data/editing'
import { type FeatureWork, withSent } from './work'

interface WithContact {
  readonly contact: Contact | null
}

/** `saysNothing`: the draft has no contact either. A contact that is typed meets the one on the server, if any. */
export function withUnknownContact<Known extends WithContact, Draft extends object>(
  editing: Editing<Known, Draft>,
  work: FeatureWork<Known, Draft>,
  saysNothing: boolean,
): { readonly editing: Editing<Known, Draft>; readonly work: FeatureWork<Known, Draft> } {
  if (work.known === null || work.known.contact !== null) return { editing, work }
  // As if it had been sent before: then it is compared with the server's first.
  if (!saysNothing) return { editing, work: withSent(work) }
  const load = async (id: string) => ({ ...(await editing.load(id)), contact: null })
  return { editing: { ...editing, load }, work }
}
