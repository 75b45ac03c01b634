// What the change feed says of incidents, for whoever holds them as columns.
import type { IncidentRow } from './incident-row'

export interface IncidentChanges {
  readonly rows: readonly IncidentRow[]
  /** Numbers of those that are gone. Rows above may bring one of them back. */
  readonly removed: readonly number[]
}

type Listener = (changes: IncidentChanges) => void

const listeners = new Set<Listener>()

export function tellIncidentChanges(changes: IncidentChanges): void {
  if (changes.rows.length === 0 && changes.removed.length === 0) return
  for (const listener of listeners) listener(changes)
}

/** @returns stops listening */
export function onIncidentChanges(listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
