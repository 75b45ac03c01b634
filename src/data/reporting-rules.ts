// Reporting rules: since when the police month begins on which day.
import { queryOptions } from '@tanstack/react-query'
import type { ReportingRule } from '@/domain/period'
import { supabase } from './client'
import { readAll } from './read-all'

export const reportingRulesQuery = () =>
  queryOptions({
    queryKey: ['reporting_rules'] as const,
    meta: { kept: true },
    // Told live; whoever missed that asks when it loads or is connected again.
    staleTime: 60_000,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: async (): Promise<readonly ReportingRule[]> => {
      const rows = await readAll((from, to) =>
        supabase().from('reporting_rules').select('*').order('effective_from').range(from, to),
      )
      return rows.map((row) => ({ effectiveFrom: row.effective_from, cutDay: row.cut_day }))
    },
  })
