// How old the data of a wall is, whatever happens to the machine's clock; asks anew at once after a sleep.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { changesQuery } from '@/data/changes'
import { type AgeLevel, type AgeWatch, ageAt, ageLevelOf, isJump } from '@/domain/wall-age'
import { useSteadyTick } from './use-steady-tick'

export interface DataAge {
  /** Null before there is any data. */
  readonly ageMs: number | null
  readonly level: AgeLevel | null
  /** The last time that the server was asked it did not answer. */
  readonly isCutOff: boolean
}

const momentNow = () => ({ steady: performance.now(), machine: Date.now() })

/** Ages are told in steps, so that the screen is not drawn anew every second. */
const STEP_MS = 5_000

export function useDataAge(): DataAge {
  const client = useQueryClient()
  const changes = useQuery(changesQuery(client))
  const { data, dataUpdatedAt, isError, refetch } = changes
  const watch = useRef<AgeWatch | null>(null)
  const [ageMs, setAge] = useState<number | null>(null)

  useEffect(() => {
    if (data === undefined) return
    const at = momentNow()
    // What was kept from the start before is as old as the machine says; what comes later is of now.
    const first = Math.max(0, at.machine - dataUpdatedAt)
    watch.current = { at, ageMs: watch.current === null ? first : 0 }
    setAge(stepped(watch.current.ageMs))
  }, [data])

  useSteadyTick(() => {
    const { current } = watch
    if (current === null) return
    const at = momentNow()
    if (isJump(current.at, at)) void refetch()
    watch.current = ageAt(current, at)
    setAge(stepped(watch.current.ageMs))
  })

  return { ageMs, level: ageMs === null ? null : ageLevelOf(ageMs), isCutOff: isError }
}

const stepped = (ageMs: number): number => Math.floor(ageMs / STEP_MS) * STEP_MS
