// What is measured on a page: something that shows the density of incidents on a map.
import type { IncidentColumns } from '@/domain/incident-columns'

export interface Look {
  readonly center: readonly [number, number]
  readonly zoom: number
  readonly radiusM: number
}

/** What is looked at: days since 1970-01-01 in Vietnam, and numbers of types, first and last both in. */
export interface Change {
  readonly days: readonly [from: number, after: number]
  readonly types: readonly [first: number, last: number]
}

export interface Candidate {
  /** Puts the map with its basemap there. */
  readonly open: (look: Look) => Promise<void>
  /** Brings the data into the form that it takes; not timed. */
  readonly prepare: (bytes: ArrayBuffer, columns: IncidentColumns, look: Look) => void
  /** Hands over the data. */
  readonly show: (change: Change) => void
  readonly change: (change: Change) => void
  /** False while something is on its way. */
  readonly isDone: () => boolean
  /** Pans there evenly, as a hand does: it comes to rest in the end. */
  readonly moveTo: (center: readonly [number, number], ms: number) => void
}
