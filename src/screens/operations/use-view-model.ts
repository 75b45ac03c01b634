// Everything the screen shows, made from the URL and the data; and what changes the URL.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { bboxOfArea } from '@/analysis/area-tree'
import { countIncidents } from '@/analysis/count-incidents'
import type { Area } from '@/domain/area'
import { civilDateOf } from '@/domain/civil-date'
import { periodInSentence } from '@/domain/period-name'
import { holds } from '@/domain/permissions'
import type { CaptionContext } from '@/layers/caption'
import { countSymbols } from '@/panels/layer-panel/symbol-counts'
import { useChangeView, useView } from '@/state/use-view'
import { useLanguage } from '@/ui/use-language'
import { areaOf, periodOf, scopeOf } from './scope'
import type { Basics } from './use-basics'
import { useNow } from './use-now'
import { useRows } from './use-rows'

const TURN_OF_DAY_MS = 60_000

export function useViewModel(basics: Basics, home: Area) {
  const { t } = useTranslation()
  const language = useLanguage()
  const view = useView()
  const change = useChangeView()
  const now = useNow(TURN_OF_DAY_MS)
  const today = civilDateOf(now)
  const { memberships, ownAreas, areasById, areas, types, rules } = basics

  const area = areaOf(view.area, ownAreas, home)
  // The same object all day, so that nothing is asked for or drawn again.
  const period = useMemo(() => periodOf(view.period, rules, now), [view.period, rules, today])
  const scope = useMemo(() => scopeOf(area, period), [area, period])
  const answer = useRows(scope, view.groups)
  const { rows, allIncidents } = answer

  const context = useMemo(
    (): CaptionContext => ({
      t,
      language,
      today,
      types,
      areas: areasById,
      scopeLevel: area.level,
    }),
    [t, language, today, types, areasById, area.level],
  )
  const groupCounts = useMemo(() => allIncidents && countIncidents(allIncidents), [allIncidents])
  const shownCounts = useMemo(() => countIncidents(rows.incidents ?? []), [rows.incidents])
  const symbolCounts = useMemo(() => countSymbols(rows, today), [rows, today])
  const fit = useMemo(() => bboxOfArea(area, areas), [area, areas])

  return {
    view,
    change,
    now,
    area,
    period,
    scope,
    periodName: periodInSentence(period, t),
    context,
    ...answer,
    groupCounts,
    shownCounts,
    symbolCounts,
    fit,
    mayAdd: memberships.some(({ areaPath }) => holds(memberships, areaPath, 'officer')),
  }
}

export type ViewModel = ReturnType<typeof useViewModel>
