// Deleting from the details, and taking it back: what was deleted stands there until one goes on.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { deletion, write } from '@/data/write'
import type { Camera } from '@/domain/camera'
import type { FirePoint } from '@/domain/fire-point'
import { oneAtATime } from '@/domain/one-at-a-time'
import type { RowKey } from '@/state/view'
import type { Addable } from './AddMenu'

/** What stands in the details and may be deleted. */
export interface Removable {
  readonly layerId: Addable
  readonly initial: Camera | FirePoint
}

interface Removed {
  readonly layerId: Addable
  readonly id: string
  readonly name: string
  /** What a restore is made from. */
  readonly version: string
}

export interface Removal {
  readonly removed: Removed | null
  readonly isBusy: boolean
  readonly failure: unknown
  readonly remove: (subject: Removable) => void
  readonly undo: () => void
  readonly close: () => void
}

/** `onShow(null)` after a deletion, with the row after it was taken back. */
export function useRemoval(selected: RowKey | null, onShow: (row: RowKey | null) => void): Removal {
  const client = useQueryClient()
  const [turn] = useState(oneAtATime)
  const [removed, setRemoved] = useState<Removed | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const { layerId, rowId } = selected ?? {}

  // Whoever looks at something else is done with it.
  useEffect(() => {
    setFailure(null)
    if (rowId !== undefined) setRemoved(null)
  }, [layerId, rowId])

  const run = (task: () => Promise<void>) =>
    void turn(async () => {
      setBusy(true)
      setFailure(null)
      try {
        await task()
      } catch (thrown) {
        setFailure(thrown)
      } finally {
        setBusy(false)
        void client.invalidateQueries({ queryKey: ['deleted'] })
        void client.invalidateQueries({ queryKey: ['changes'] })
      }
    })

  return {
    removed,
    isBusy,
    failure,
    remove: ({ layerId, initial }) => {
      const { id, name } = initial
      run(async () => {
        const version = await write(deletion(layerId, id, initial.version, new Date()))
        setRemoved({ layerId, id, name, version })
        onShow(null)
      })
    },
    undo: () => {
      if (removed === null) return
      const { layerId, id, version } = removed
      run(async () => {
        await write(deletion(layerId, id, version, null))
        await client.invalidateQueries({ queryKey: ['changes'] })
        setRemoved(null)
        onShow({ layerId, rowId: id })
      })
    },
    close: () => setRemoved(null),
  }
}
