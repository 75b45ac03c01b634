// Areas that end: merging some into one, splitting one into several, and what became of one.
import { queryOptions } from '@tanstack/react-query'
import type { GivenPart } from '@/domain/area-ending'
import { BESIDE } from './beside'
import { supabase } from './client'
import type { Json } from './database.types'
import { toFailure } from './failure'

export interface Ending {
  readonly day: string
  /** The decision: `Nghị quyết 1654/NQ-UBTVQH15`. */
  readonly reference: string
  /** Nothing is kept: to see what would go where. */
  readonly isTrial: boolean
}

export interface Merger extends Ending {
  readonly sources: readonly string[]
  readonly target: GivenPart
}

export interface Split extends Ending {
  readonly source: string
  readonly parts: readonly GivenPart[]
  /** The place, from 0, of the part that is given what has no position. */
  readonly main: number
}

export interface Outcome {
  readonly parts: readonly { readonly id: string; readonly kind: string; readonly name: string }[]
  readonly moved: readonly {
    readonly table: string
    readonly part: number
    readonly count: number
  }[]
  /** Accounts whose roles hold for the parts. */
  readonly roles: number
  readonly incidentsKept: number
  readonly households: { readonly before: number | null; readonly after: number | null }
  /** Hamlets of one commune that bear the same name afterwards. */
  readonly sameNames: readonly string[]
}

interface OutcomeRow extends Omit<Outcome, 'incidentsKept' | 'sameNames'> {
  readonly incidents_kept: number
  readonly same_names: readonly string[]
}

const toOutcome = ({ incidents_kept, same_names, ...row }: OutcomeRow): Outcome => ({
  ...row,
  incidentsKept: incidents_kept,
  sameNames: same_names,
})

/** @throws Failure */
export async function mergeAreas(merger: Merger): Promise<Outcome> {
  const { data, error, status } = await supabase().rpc('merge_areas', {
    sources: [...merger.sources],
    target: merger.target as unknown as Json,
    day: merger.day,
    reference: merger.reference,
    dry_run: merger.isTrial,
  })
  if (error) throw toFailure(error, status)
  return toOutcome(data as unknown as OutcomeRow)
}

/** @throws Failure */
export async function splitArea(split: Split): Promise<Outcome> {
  const { data, error, status } = await supabase().rpc('split_area', {
    source: split.source,
    parts: split.parts as unknown as Json,
    main: split.main,
    day: split.day,
    reference: split.reference,
    dry_run: split.isTrial,
  })
  if (error) throw toFailure(error, status)
  return toOutcome(data as unknown as OutcomeRow)
}

export interface Succession {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly day: string
  readonly reference: string
  /** E-mail, for admins; null for others. */
  readonly who: string | null
}

export interface AreaHistory {
  readonly became: readonly Succession[]
  readonly cameFrom: readonly Succession[]
}

export const areaHistoryQuery = (areaId: string) =>
  queryOptions({
    queryKey: ['area_history', areaId],
    queryFn: async (): Promise<AreaHistory> => {
      const { data, error, status } = await supabase().rpc('area_history', { area: areaId })
      if (error) throw toFailure(error, status)
      const { became, came_from } = data as unknown as {
        became: Succession[]
        came_from: Succession[]
      }
      return { became, cameFrom: came_from }
    },
    ...BESIDE,
  })
