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
  /** Of a layer that has no rows to show for it, and without which there is no screen: of no register. */
  readonly error: Error | null
  /** Layers of which nothing could be read. */
  readonly failed: readonly LayerId[]
  readonly retry: () => void
}

const LOADED = LAYERS.flatMap(({ id, rows, register }) => {
  const isRead = (wanted: readonly string[]) => register === undefined || wanted.includes(id)
  return rows ? [{ id: id as LayerId, rows, isRead, isBeside: register !== undefined }] : []
})

/** @param wanted layers of registers that are read, too; none on a screen that does not offer them */
export function useRows(scope: Scope, wanted: readonly LayerId[] = []): RowsAnswer {
  const queries = useMemo(
    () => LOADED.map(({ rows, isRead }) => ({ ...rows(scope), enabled: isRead(wanted) })),
    [scope, wanted],
  )
  const answers = useQueries({ queries })

  const data = answers.map((answer, at) => (LOADED[at]?.isRead(wanted) ? answer.data : undefined))
  const rows = useMemo(
    () =>
      Object.fromEntries(LOADED.map(({ id }, index) => [id, data[index]])) as unknown as Omit<
        Rows,
        'incidents'
      >,
    data,
  )
  const failed = LOADED.flatMap((layer, at) => {
    const answer = answers[at]
    return answer?.isError && answer.data === undefined ? [{ ...layer, answer }] : []
  })
  return {
    rows,
    isLoaded: LOADED.every(
      ({ id, isBeside, isRead }, at) =>
        data[at] !== undefined ||
        (isBeside && (!isRead(wanted) || failed.some((layer) => layer.id === id))),
    ),
    error: failed.find(({ isBeside }) => !isBeside)?.answer.error ?? null,
    failed: failed.filter(({ isRead }) => isRead(wanted)).map(({ id }) => id),
    retry: () => {
      for (const { answer } of failed) void answer.refetch()
    },
  }
}
