// The smallest area of the caller that holds a position.
import type { LngLat } from '@/domain/position'
import { supabase } from './client'
import { toFailure } from './failure'

/** Id of the area, null when none of the caller's areas holds the position. @throws Failure */
export async function areaAt([lng, lat]: LngLat): Promise<string | null> {
  const { data, error } = await supabase().rpc('area_at', { lng, lat })
  if (error) throw toFailure(error)
  return data
}
