// What is counted of the movement for security in an area and a period.
import { queryOptions } from '@tanstack/react-query'
import type { CivilDate } from '@/domain/civil-date'
import type { CommunityFigures } from '@/domain/community/community-figures'
import { BESIDE } from './beside'
import { supabase } from './client'
import { toFailure } from './failure'

const camel = (name: string): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** `without_second_exit` as `withoutSecondExit`, at every depth. */
function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [camel(key), camelKeys(inner)]),
  )
}

/** As the database answers it; null for figures that were frozen before there were any. */
export const toCommunityFigures = (answer: unknown): CommunityFigures | null =>
  answer ? (camelKeys(answer) as CommunityFigures) : null

async function readCommunityFigures(
  area: string,
  first: CivilDate,
  end: CivilDate,
): Promise<CommunityFigures | null> {
  const asked = { area, first_day: first, end_day: end }
  const { data, error, status } = await supabase().rpc('community_figures', asked)
  if (error) throw toFailure(error, status)
  return toCommunityFigures(data)
}

/** Of the days from `first` up to without `end`. */
export const communityFiguresQuery = (areaId: string, first: CivilDate, end: CivilDate) =>
  queryOptions({
    queryKey: ['community_figures', areaId, first, end] as const,
    queryFn: () => readCommunityFigures(areaId, first, end),
    ...BESIDE,
  })
