// What the database answers of a briefing, as its tests read it, and an incident for it to count.
import { AREAS } from './seeded'

export type Counts = Readonly<Record<string, number>>

export interface Figures {
  readonly spans: Readonly<Record<string, { first_day: string; end_day: string }>>
  readonly types: readonly { type_id: string; counts: Counts }[]
  readonly areas: readonly { area_id: string; name: string; counts: Counts }[]
  readonly deaths: Counts
  readonly without_position: number
}

/** All incidents of a span. */
export const sumIn = ({ types }: Pick<Figures, 'types'>, span: string): number =>
  types.reduce((sum, { counts }) => sum + (counts[span] ?? 0), 0)

/** @param at an instant, as SQL reads it */
export const incidentAt = (at: string, area: string = AREAS.leDo, type = 'other'): string =>
  `insert into incidents (id, area_id, occurred_at, type_id)
   values (gen_random_uuid(), '${area}', '${at}', '${type}')`
