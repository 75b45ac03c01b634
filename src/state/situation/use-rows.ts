// The rows of every layer for what is looked at: the one set that map, list and totals are made from.
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Scope } from '@/domain/scope'
import { LAYERS } from '@/layers/registry'
import type { Rows } from '@/layers/rows'

interface RowsAnswer {
  /** Of all layers but the incidents, which are counted elsewhere. */
  readonly rows: Omit<Rows, 'incidents'>
  readonly isLoaded: boolean
  /** Of a layer that has no rows to show for it. */
  readonly error: Error | null
  readonly retry: () => void
}

const LOADED = LAYERS.flatMap(({ id, rows }) => (rows ? [{ id, rows }] : []))

export function useRows(scope: Scope): RowsAnswer {
  const queries = useMemo(() => LOADED.map(({ rows }) => rows(scope)), [scope])
  const answers = useQueries({ queries })

  const data = answers.map((answer) => answer.data)
  const rows = useMemo(
    () =>
      Object.fromEntries(LOADED.map(({ id }, index) => [id, data[index]])) as unknown as Omit<
        Rows,
        'incidents'
      >,
    data,
  )
  const failed = answers.filter((answer) => answer.isError && answer.data === undefined)
  return {
    rows,
    isLoaded: data.every((ofLayer) => ofLayer !== undefined),
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const answer of failed) void answer.refetch()
    },
  }
}
