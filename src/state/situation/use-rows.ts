// The rows of every layer for what is looked at: the one set that map, list and totals are made from.
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Scope } from '@/domain/scope'
import { LAYERS, type LayerId } from '@/layers/registry'
import type { Rows } from '@/layers/rows'

interface RowsAnswer {
  /** Of all layers but the incidents, which are counted elsewhere. */
  readonly rows: Omit<Rows, 'incidents'>
  readonly isLoaded: boolean
  /** Of a layer that has no rows to show for it; a register is no reason to show no map. */
  readonly error: Error | null
  /** Layers of which nothing could be read, those of registers too. */
  readonly failed: readonly LayerId[]
  readonly retry: () => void
}

const LOADED = LAYERS.flatMap(({ id, rows, register }) => {
  const isRead = (wanted: readonly string[]) => register === undefined || wanted.includes(id)
  return rows ? [{ id: id as LayerId, rows, isRead, isBeside: register !== undefined }] : []
})

/** Of a register that cannot be read: the map is drawn without it. */
const NONE: readonly [] = []

/** @param wanted layers of registers that are read, too; none on a screen that does not offer them */
export function useRows(scope: Scope, wanted: readonly LayerId[] = []): RowsAnswer {
  const queries = useMemo(
    () => LOADED.map(({ rows, isRead }) => ({ ...rows(scope), enabled: isRead(wanted) })),
    [scope, wanted],
  )
  const answers = useQueries({ queries })

  const failed = LOADED.flatMap((layer, at) => {
    const answer = answers[at]
    if (answer === undefined || answer.data !== undefined) return []
    // While it is tried again it has still failed.
    const isFailed = layer.isBeside ? answer.errorUpdateCount > 0 : answer.isError
    return isFailed && layer.isRead(wanted) ? [{ ...layer, answer }] : []
  })
  const data = LOADED.map(({ id, isBeside, isRead }, at) => {
    if (!isRead(wanted)) return undefined
    return isBeside && failed.some((layer) => layer.id === id) ? NONE : answers[at]?.data
  })
  const rows = useMemo(
    () =>
      Object.fromEntries(LOADED.map(({ id }, index) => [id, data[index]])) as unknown as Omit<
        Rows,
        'incidents'
      >,
    data,
  )
  return {
    rows,
    isLoaded: LOADED.every(({ isRead }, at) => data[at] !== undefined || !isRead(wanted)),
    error: failed.find(({ isBeside }) => !isBeside)?.answer.error ?? null,
    failed: failed.map(({ id }) => id),
    retry: () => {
      for (const { answer } of failed) void answer.refetch()
    },
  }
}
