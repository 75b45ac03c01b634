// The minutes that are being typed, beside those that are saved: neither is lost, whoever else writes or closes.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { briefingQuery, writeMinutes } from '@/data/briefings'
import { toFailure } from '@/data/failure'
import type { Briefing } from '@/domain/briefing'

interface TypedMinutes {
  readonly text: string
  /** The saved text that it goes on from. */
  readonly from: string
}

export function useMinutes(briefing: Briefing) {
  const client = useQueryClient()
  const { areaId, kind, name, minutes: saved } = briefing
  const query = briefingQuery({ areaId, kind, name })
  /** Null while it is as it was read. */
  const [typed, setTyped] = useState<TypedMinutes | null>(null)

  const write = (text: string, version: string | null) =>
    writeMinutes({ areaId, kind, name }, text, version)
  const save = useMutation({
    mutationFn: async ({ text, from }: TypedMinutes) => {
      try {
        await write(text, briefing.version)
      } catch (thrown) {
        if (!toFailure(thrown).is('conflict')) throw thrown
        // Closing and opening again make another version, too, of the same minutes.
        const now = await client.fetchQuery({ ...query, staleTime: 0 })
        if (now.minutes !== from) throw thrown
        await write(text, now.version)
      }
    },
    // Also after a refusal: what somebody else wrote is shown beside it.
    onSettled: async (_, refusal, { text }) => {
      await client.invalidateQueries(query)
      // What was typed while it was on its way goes on from there.
      if (refusal === null)
        setTyped((last) =>
          last === null || last.text.normalize('NFC') === text ? null : { ...last, from: text },
        )
    },
  })
  const submit = (minutes: TypedMinutes) =>
    save.mutate({ ...minutes, text: minutes.text.normalize('NFC') })

  const isDirty = typed !== null && typed.text !== saved
  const isMoved = isDirty && typed.from !== saved && !save.isPending
  const isConflict = save.error !== null && toFailure(save.error).is('conflict')
  return {
    text: typed?.text ?? saved,
    type: (text: string) => {
      if (save.error) save.reset()
      setTyped((last) => ({ text, from: last?.from ?? saved }))
    },
    isDirty,
    isSaving: save.isPending,
    /** What somebody else saved over what is being typed; null while nobody did. */
    theirs: isMoved ? saved : null,
    /** Other than that somebody else wrote. */
    error: isConflict ? null : save.error,
    save: () => {
      if (typed !== null && !isMoved) submit(typed)
    },
    keepMine: () => {
      if (typed === null) return
      const mine = { ...typed, from: saved }
      setTyped(mine)
      submit(mine)
    },
    takeTheirs: () => {
      save.reset()
      setTyped(null)
    },
  }
}
