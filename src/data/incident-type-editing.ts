// What an admin of the whole country does to incident types. The database decides what may be changed.
import { queryOptions } from '@tanstack/react-query'
import type { IncidentType } from '@/domain/incident'
import type { IncidentTypeTyped } from '@/domain/incident-type-draft'
import { BESIDE } from './beside'
import { supabase } from './client'
import type { Database } from './database.types'
import { Failure, toFailure } from './failure'

/** How many incidents each type has, by its id; types without any are left out. */
export const incidentTypeCountsQuery = () =>
  queryOptions({
    queryKey: ['incident_type_counts'] as const,
    queryFn: async (): Promise<Readonly<Record<string, number>>> => {
      const { data, error, status } = await supabase().rpc('incident_type_counts')
      if (error) throw toFailure(error, status)
      return data as unknown as Record<string, number>
    },
    ...BESIDE,
  })

export interface NewIncidentType extends IncidentTypeTyped {
  readonly id: string
  /** Null for a group. */
  readonly parentId: string | null
  readonly symbol: IncidentType['symbol']
  readonly sortOrder: number
}

/** @throws Failure */
export async function addIncidentType(type: NewIncidentType): Promise<void> {
  const { id, parentId, symbol, sortOrder } = type
  const { error, status } = await supabase().from('incident_types').insert({
    id,
    symbol,
    parent_id: parentId,
    sort_order: sortOrder,
    label_vi: type.labelVi,
    label_en: type.labelEn,
    self_management: type.selfManagement,
    colour: type.colour,
  })
  if (error) throw toFailure(error, status)
}

export interface IncidentTypeChange extends Partial<IncidentTypeTyped> {
  /** Whether it is offered no more. */
  readonly isRetired?: boolean
}

type Fields = Database['public']['Tables']['incident_types']['Update']

/**
 * Writes what changed, on top of the version that was looked at.
 * @throws Failure `error.code.conflict` when somebody changed it since
 */
export async function changeIncidentType(
  id: string,
  version: string,
  { labelVi, labelEn, selfManagement, colour, isRetired }: IncidentTypeChange,
): Promise<void> {
  const fields: Fields = {
    ...(labelVi !== undefined && { label_vi: labelVi }),
    ...(labelEn !== undefined && { label_en: labelEn }),
    ...(selfManagement !== undefined && { self_management: selfManagement }),
    ...(colour !== undefined && { colour }),
    // The moment is the server's.
    ...(isRetired !== undefined && { retired_at: isRetired ? new Date().toISOString() : null }),
  }
  const { data, error, status } = await supabase()
    .from('incident_types')
    .update(fields)
    .eq('id', id)
    .eq('changed_xid', version)
    .select('id')
  if (error) throw toFailure(error, status)
  if (data.length === 0) throw new Failure('error.code.conflict')
}
