// What stands beside the map in the scene that is shown: rows or bars, and what is said where there are none.
import type { TFunction } from 'i18next'
import type { IncidentHelp } from '@/analysis/incident-card/incident-card'
import { comparedCounts } from '@/analysis/incidents/compared-counts'
import { groupCounts } from '@/analysis/incidents/group-counts'
import { changesOf } from '@/analysis/statistics/compare-periods'
import { isWithin } from '@/domain/area'
import type { JudgedChange } from '@/domain/change-words'
import { dayNumberOf } from '@/domain/civil-date'
import { formatNumber } from '@/domain/format'
import { INCIDENT_GROUPS, type IncidentEntry, type IncidentGroup } from '@/domain/incident'
import type { Period, ReportingRule } from '@/domain/period'
import type { SceneKind } from '@/domain/wall'
import type { News } from '@/domain/wall-news'
import { type CaptionContext, captionOf } from '@/layers/caption'
import { actionRows } from '@/panels/wall-scene/action-rows'
import { helpRows } from '@/panels/wall-scene/help-rows'
import { type PeriodBar, periodBars } from '@/panels/wall-scene/period-bars'
import {
  cameraRows,
  firePointRows,
  groupRows,
  incidentRow,
  type SceneRow,
} from '@/panels/wall-scene/scene-rows'
import type { SceneContent } from '@/panels/wall-scene/WallScene'
import type { WallModel } from './use-wall-model'

interface Looked {
  readonly model: WallModel
  readonly period: Period
  readonly rules: readonly ReportingRule[]
  readonly now: Date
  readonly news: News
  readonly t: TFunction
}

/** More than fit on any wall. */
const MOST_ROWS = 14
/** The newest of a hamlet are looked for among so many of the whole area. */
const LOOKED_THROUGH = 3_000

const listed = (rows: readonly SceneRow[], total = rows.length) => ({
  rows: rows.slice(0, MOST_ROWS),
  total,
  bars: null,
})

export function sceneContent(kind: SceneKind, looked: Looked): SceneContent {
  const { model, news, t } = looked
  const { rows, context, incidents } = model
  switch (kind) {
    case 'overview':
      return {
        title: t('wall.by_group'),
        ...listed(groupsOf(looked)),
        nothing: t(incidents.answer ? 'wall.no_incidents' : 'wall.age_none'),
      }
    case 'area': {
      const found = newestIn(model).map((entry) => incidentRow(entry, context, news))
      const nothing = incidents.unlisted ? 'wall.too_many' : 'wall.no_incidents'
      return { title: t('wall.latest_here'), ...listed(found), nothing: t(nothing) }
    }
    case 'fire_points':
      return {
        title: t('wall.fire_points_to_mend'),
        ...listed(...withTotal(firePointRows(rows.fire_points ?? [], context, news))),
        nothing: t('wall.all_ready'),
      }
    case 'cameras':
      return {
        title: t('wall.cameras_down'),
        ...listed(...withTotal(cameraRows(rows.cameras ?? [], context, news))),
        nothing: t('wall.all_working'),
      }
    case 'actions': {
      const late = model.overdue ?? []
      return {
        title: t('wall.overdue', { number: formatNumber(late.length, context.language) }),
        ...listed(
          actionRows(late.slice(0, MOST_ROWS), { areaId: model.area.id }, context),
          late.length,
        ),
        nothing: t(model.overdue ? 'wall.none_overdue' : 'wall.age_none'),
      }
    }
    case 'trend': {
      const bars = barsOf(looked)
      return {
        title: t('wall.by_period'),
        ...listed([]),
        bars: bars.length > 1 ? bars : null,
        nothing: t('wall.no_history'),
      }
    }
  }
}

/** In place of a scene, while a new fire or accident is told of. */
export const helpContent = (
  help: IncidentHelp,
  entry: IncidentEntry,
  context: CaptionContext,
): SceneContent => ({
  title: context.t('wall.help', { what: captionOf('incidents', entry, context).title }),
  ...listed(helpRows(help, context)),
  nothing: '',
})

const withTotal = (rows: SceneRow[]) => [rows, rows.length] as const

function barsOf({ model, period, rules, now }: Looked): PeriodBar[] {
  const daily = model.incidents.answer?.daily
  return daily ? periodBars(daily, period, rules, dayNumberOf(now)) : []
}

/** As the trends of the operations screen judge them: eight groups side by side. */
function groupsOf({ model, t }: Looked): SceneRow[] {
  const { answer } = model.incidents
  if (answer === null) return []
  const types = [...model.context.types.values()]
  const { now, before } = comparedCounts(answer)
  const [counted, earlier] = [groupCounts(now, types), before && groupCounts(before, types)]
  const changes = changesOf(
    INCIDENT_GROUPS.map((group) => counted[group]),
    earlier && INCIDENT_GROUPS.map((group) => earlier[group]),
    model.compared,
  )
  const byGroup = Object.fromEntries(
    INCIDENT_GROUPS.map((group, n) => [group, changes[n] ?? null]),
  ) as Record<IncidentGroup, JudgedChange | null>
  return groupRows(groupCounts(answer.counts, types), byGroup, t)
}

function newestIn({ rows, shown }: WallModel): IncidentEntry[] {
  const found: IncidentEntry[] = []
  const length = Math.min(LOOKED_THROUGH, rows.incidents?.length ?? 0)
  for (let index = 0; index < length && found.length < MOST_ROWS; index++) {
    const entry = rows.incidents?.at(index)
    if (entry && isWithin(entry.areaPath, shown.path)) found.push(entry)
  }
  return found
}
