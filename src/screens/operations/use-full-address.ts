// Writes the area and period that are shown into the address, so that a link shows everybody the same,
// wherever they begin and in whatever month they open it.
import { useEffect, useRef } from 'react'
import { periodAt, type ReportingRule } from '@/domain/period'
import { areaKeyOf, isSameScope, periodKeyOf } from '@/state/situation/scope'
import type { ViewModel } from './use-view-model'

export function useFullAddress(model: ViewModel, rules: readonly ReportingRule[]): void {
  const { view, area, period, now, change } = model
  const { kind, name } = period
  const usual = periodAt(now, 'police_month', rules).name
  const usualBefore = useRef(usual)
  useEffect(() => {
    // A screen that is left on goes into the new police month on the day it begins.
    const isOver = kind === 'police_month' && name === usualBefore.current && name !== usual
    usualBefore.current = usual
    const shown = periodKeyOf({ kind, name: isOver ? usual : name })
    // What was chosen since this was drawn stays.
    change(
      (latest) => (isSameScope(latest, view) ? { area: areaKeyOf(area), period: shown } : {}),
      { replace: true },
    )
  }, [view, area, kind, name, usual, change])
}
