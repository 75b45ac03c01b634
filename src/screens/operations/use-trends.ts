// What the trends are made from, and the same a moment later: their charts are drawn anew when the worker has been
// asked and the map has its picture, so that neither waits for them.
import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { periodTitle } from '@/domain/period-name'
import type { LookedAt } from '@/panels/trends/trends-props'
import type { Basics } from '@/state/situation/use-basics'
import type { Actions } from './use-actions'
import type { ViewModel } from './use-view-model'

export interface TrendsModel {
  /** Null before the first answer. */
  readonly now: LookedAt | null
  /** Behind `now` while charts are being drawn. */
  readonly drawn: LookedAt | null
}

export function useTrends(model: ViewModel, basics: Basics, actions: Actions): TrendsModel {
  const { t } = useTranslation()
  const { incidents, view, area, period, compared, hotAreas, now, context } = model
  const { answer, isAsking } = incidents
  const { language } = context
  const { areas, types, rules } = basics
  const found = hotAreas?.found ?? null
  const looked = useMemo(
    (): LookedAt | null =>
      answer && {
        answer,
        isAsking,
        view,
        area,
        areas,
        types,
        period,
        periodTitle: periodTitle(period, t),
        compared,
        hotAreas: found,
        rules,
        now,
        language,
        actions,
      },
    [
      answer,
      isAsking,
      view,
      area,
      areas,
      types,
      period,
      compared,
      found,
      rules,
      now,
      language,
      actions,
      t,
    ],
  )
  return { now: looked, drawn: useDeferredValue(looked) }
}
