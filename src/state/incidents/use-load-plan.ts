// How the incidents of what is looked at come to the browser: decided before any of them is loaded.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { covers, type LoadPlan, mayBeTooMany, planOf } from '@/analysis/incidents/load-plan'
import { HISTORY, incidentCountsQuery } from '@/data/incident-counts'
import type { Area } from '@/domain/area'
import type { DaySpan } from '@/domain/compared-periods'

export interface PlanAnswer {
  /** Null before it is known. */
  readonly plan: LoadPlan | null
  readonly error: Error | null
  readonly retry: () => void
}

/** What is held already stays, as long as it answers for the area and the days. */
export function useLoadPlan(area: Area, spans: readonly DaySpan[]): PlanAnswer {
  const [held, hold] = useState<LoadPlan | null>(null)
  const isHeld = held !== null && covers(held, area, spans)
  const isAsked = !isHeld && mayBeTooMany(area)
  const { data, error, refetch } = useQuery({
    ...incidentCountsQuery({ areaId: area.id, span: HISTORY, types: null, view: null }),
    enabled: isAsked,
  })
  const daily = data?.daily
  const next = useMemo(
    () => (isAsked ? (daily ? planOf(area, spans, daily) : null) : planOf(area, spans, null)),
    [isAsked, daily, area, spans],
  )
  const plan = isHeld ? held : next
  useEffect(() => {
    if (plan !== null) hold(plan)
  }, [plan])
  return { plan, error: plan === null ? error : null, retry: () => void refetch() }
}
