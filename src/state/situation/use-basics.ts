// What the screen cannot do without: who the user is, their areas, the reporting rules, the words of incidents.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { basicsQueries } from '@/data/basics'
import { sessionNow } from '@/data/session'
import type { Area } from '@/domain/area'
import type { IncidentType } from '@/domain/incident'
import type { ReportingRule } from '@/domain/period'
import type { Membership } from '@/domain/permissions'
import { adoptTypes } from './adopt-types'
import { areasOfMemberships } from './scope'

export interface Basics {
  readonly memberships: readonly Membership[]
  /** All that the user may see, those above theirs by name only. */
  readonly areas: readonly Area[]
  /** Those at or under a membership. */
  readonly ownAreas: readonly Area[]
  readonly areasById: ReadonlyMap<string, Area>
  readonly types: ReadonlyMap<string, IncidentType>
  readonly rules: readonly ReportingRule[]
}

export interface BasicsAnswer {
  /** Null while loading and when something failed. */
  readonly basics: Basics | null
  readonly error: Error | null
  readonly retry: () => void
}

interface Asked {
  readonly failureReason: Error | null
  readonly failureCount: number
  readonly isError: boolean
}

/** Said after the second try, while the others go on by themselves; at once where none will follow. */
const problemOf = (queries: readonly Asked[]): Error | null =>
  queries.find(({ failureCount, isError }) => failureCount > 1 || isError)?.failureReason ?? null

export function useBasics(): BasicsAnswer {
  const { i18n } = useTranslation()
  const session = sessionNow()
  const userId = session?.status === 'signed_in' ? session.userId : ''
  const asked = basicsQueries(userId)
  const memberships = useQuery({ ...asked.memberships, enabled: userId !== '' })
  const areas = useQuery(asked.areas)
  const types = useQuery(asked.types)
  const rules = useQuery(asked.rules)
  const queries = [memberships, areas, types, rules]

  const basics = useMemo((): Basics | null => {
    if (!memberships.data || !areas.data || !types.data || !rules.data) return null
    adoptTypes(types.data, i18n)
    return {
      memberships: memberships.data,
      areas: areas.data,
      ownAreas: areasOfMemberships(areas.data, memberships.data),
      areasById: new Map(areas.data.map((area) => [area.id, area])),
      types: new Map(types.data.map((type) => [type.id, type])),
      rules: rules.data,
    }
  }, [memberships.data, areas.data, types.data, rules.data, i18n])

  return {
    basics,
    error: basics ? null : problemOf(queries),
    retry: () => {
      for (const query of queries) if (query.failureCount > 0) void query.refetch()
    },
  }
}
