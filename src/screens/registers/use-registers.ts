// Everything a register shows: its rows, what is counted of them in the period, who may write them.
import { useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { communityFiguresQuery } from '@/data/community-figures'
import { registerQuery } from '@/data/registers'
import { type Area, isWithin } from '@/domain/area'
import { civilDateOf } from '@/domain/civil-date'
import { holds } from '@/domain/permissions'
import { registerOf } from '@/domain/registers/all-registers'
import { type RegisterId, type RegisterRow, textAt } from '@/domain/registers/register'
import type { BriefingPeriod } from '@/state/briefing-address'
import type { Basics } from '@/state/situation/use-basics'

export interface RegistersProps {
  readonly basics: Basics
  readonly area: Area
  readonly period: BriefingPeriod
  readonly id: RegisterId
  readonly now: Date
}

export function useRegisters({ basics, area, period, id, now }: RegistersProps) {
  const register = registerOf(id)
  const rows = useQuery(registerQuery(id, area.path))
  const groups = useQuery(registerQuery('groups', area.path))
  const besides = useQueries({
    queries: (register.besideFlags?.reads ?? []).map((read) => registerQuery(read, area.path)),
    combine: (answers) => answers,
  })
  const figures = useQuery(
    communityFiguresQuery(area.id, civilDateOf(period.start), civilDateOf(period.end)),
  )
  const sorted = useMemo(
    () => (rows.data ? inOrder(rows.data, register.newestBy) : null),
    [rows.data, register.newestBy],
  )
  const today = civilDateOf(now)
  const besideFlags = useMemo(() => {
    const beside = register.besideFlags
    if (!beside || !rows.data || besides.some(({ data }) => data === undefined)) return NO_FLAGS
    const rowsOf = (read: RegisterId) => besides[beside.reads.indexOf(read)]?.data ?? []
    return beside.flags(rows.data, rowsOf, today)
  }, [register, rows.data, besides, today])
  const choices = useMemo(
    () =>
      basics.ownAreas.filter(
        (one) =>
          !one.endedOn &&
          isWithin(one.path, area.path) &&
          holds(basics.memberships, one.path, 'officer'),
      ),
    [basics, area.path],
  )
  const names = useMemo(
    () => new Map(groups.data?.map((row) => [row.id, textAt(row.values, 'name') ?? ''])),
    [groups.data],
  )
  return {
    register,
    /** Null while they are loaded. */
    rows: sorted,
    groups: groups.data ?? [],
    nameOf: useCallback((rowId: string) => names.get(rowId) ?? '', [names]),
    figures: figures.data ?? null,
    /** Those that the caller may write in, in this area and below. */
    choices,
    /** Rows of an area that ended too. */
    mayWrite: ({ areaPath }: RegisterRow) => holds(basics.memberships, areaPath, 'officer'),
    /** What a row is not as it should be, as i18n keys. */
    flagsOf: useCallback(
      (row: RegisterRow): readonly string[] => [
        ...(register.flags?.(row.values, today) ?? []),
        ...(besideFlags.get(row.id) ?? []),
      ],
      [register, besideFlags, today],
    ),
    hasFlags: register.flags !== undefined || register.besideFlags !== undefined,
    today,
    error: rows.error ?? groups.error ?? figures.error,
    retry: () => {
      for (const query of [rows, groups, figures]) if (query.error) void query.refetch()
    },
  }
}

const NO_FLAGS: ReadonlyMap<string, readonly string[]> = new Map()

export type RegistersModel = ReturnType<typeof useRegisters>

/** Newest first where there is a day or a year to go by, else by name. */
function inOrder(rows: readonly RegisterRow[], newestBy?: string): readonly RegisterRow[] {
  const wordsOf = (row: RegisterRow) => String(row.values[newestBy ?? 'name'] ?? '')
  return rows.toSorted((a, b) =>
    newestBy === undefined
      ? wordsOf(a).localeCompare(wordsOf(b), 'vi')
      : // Without its year last.
        (wordsOf(a).startsWith('X') ? 1 : 0) - (wordsOf(b).startsWith('X') ? 1 : 0) ||
        wordsOf(b).localeCompare(wordsOf(a)),
  )
}
