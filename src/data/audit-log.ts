// The audit log as those who may read it search it: who changed what when, newest first.
import { infiniteQueryOptions } from '@tanstack/react-query'
import type { AuditLine, AuditVerb } from '@/domain/audit'
import { supabase } from './client'
import { toFailure } from './failure'
import { toInstant } from './instant'

export interface AuditFilter {
  /** Null for all. */
  readonly tables: readonly string[] | null
  /** The row of the history of one thing. */
  readonly row: string | null
  readonly areaId: string | null
  /** A part of the e-mail of who did it. */
  readonly who: string
  readonly verb: AuditVerb | null
  /** ISO days in Vietnam, both in it. */
  readonly firstDay: string | null
  readonly lastDay: string | null
  /** A part of what was before or after. */
  readonly words: string
}

interface AuditPage {
  readonly lines: readonly AuditLine[]
  /** The line to go on before; null at the end. */
  readonly next: number | null
}

interface LineRow extends Omit<AuditLine, 'at' | 'isBySystem' | 'areaId'> {
  readonly at: string
  readonly by_system: boolean
  readonly area_id: string | null
}

/** Fifty lines a page; fewer, with more behind them, where words are looked for. */
export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit_log', filter] as const,
    staleTime: 0,
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) => readAuditLog(filter, pageParam),
    getNextPageParam: (last) => last.next,
  })

async function readAuditLog(filter: AuditFilter, before: number | null): Promise<AuditPage> {
  const { tables, row, areaId, who, verb, firstDay, lastDay, words } = filter
  const { data, error, status } = await supabase().rpc('read_audit_log', {
    who,
    words,
    ...(tables && { tables: [...tables] }),
    ...(row && { object: row }),
    ...(areaId && { area: areaId }),
    ...(verb && { verb }),
    ...(firstDay && { first_day: firstDay }),
    ...(lastDay && { last_day: lastDay }),
    ...(before !== null && { before }),
  })
  if (error) throw toFailure(error, status)
  const { lines, next } = data as unknown as { lines: readonly LineRow[]; next: number | null }
  return {
    next,
    lines: lines.map(({ at, by_system, area_id, ...line }) => ({
      ...line,
      at: toInstant(at),
      isBySystem: by_system,
      areaId: area_id,
    })),
  }
}
