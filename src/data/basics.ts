// What every screen behind sign-in begins with, asked for while its code is still on the way.
import type { QueryClient } from '@tanstack/react-query'
import { areasQuery } from './areas'
import { incidentTypesQuery } from './incident-types'
import { membershipsQuery } from './memberships'
import { reportingRulesQuery } from './reporting-rules'

/** Who the user is, their areas, the words of incidents, the reporting rules. */
export const basicsQueries = (userId: string) => ({
  memberships: membershipsQuery(userId),
  areas: areasQuery(),
  types: incidentTypesQuery(),
  rules: reportingRulesQuery(),
})

/** A query that fails is asked for again by the screen, which says so. */
export function prefetchBasics(client: QueryClient, userId: string): void {
  const { memberships, areas, types, rules } = basicsQueries(userId)
  void client.prefetchQuery(memberships)
  void client.prefetchQuery(areas)
  void client.prefetchQuery(types)
  void client.prefetchQuery(rules)
}
