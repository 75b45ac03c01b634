// The incidents of what is looked at: list, picture and counts, all from one answer. Where they are too many to be
// held, the answer comes from counts that the database keeps, and nothing can be listed.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { spansToCompare } from '@/analysis/incidents/compared-counts'
import { countIn, type IncidentTotals } from '@/analysis/incidents/count-in'
import { dailyHistory } from '@/analysis/incidents/daily-history'
import { type GroupCounts, groupCounts } from '@/analysis/incidents/group-counts'
import { spansToHold } from '@/analysis/incidents/load-plan'
import type { CountedAnswer, Question } from '@/analysis/incidents/question'
import { followCounts } from '@/data/incident-counts'
import { type Area, isWithin } from '@/domain/area'
import { type ComparedPeriods, daysOf } from '@/domain/compared-periods'
import type { IncidentEntry } from '@/domain/incident'
import { emptyColumns, type IncidentColumns } from '@/domain/incident-columns'
import type { Period } from '@/domain/period'
import type { Mark } from '@/layers/incident-mark'
import { type IncidentPicture, NO_PICTURE, pictureOf } from '@/layers/incident-picture'
import type { RowList } from '@/layers/rows'
import { filterOf, scopeNumbers } from '@/state/incidents/filter-of'
import {
  followIncidents,
  type HeldScope,
  incidentColumnsQuery,
  type LoadProgress,
} from '@/state/incidents/incident-query'
import { entriesOf, incidentList, namesOf } from '@/state/incidents/incident-rows'
import { useAnswer } from '@/state/incidents/use-answer'
import { useFilters } from '@/state/incidents/use-filters'
import { useLoadPlan } from '@/state/incidents/use-load-plan'
import { useLast } from '@/state/use-last'
import type { ShowMode, View } from '@/state/view'
import type { Frame } from './draw-layers'
import type { Basics } from './use-basics'
import { useCountedIncidents } from './use-counted-incidents'
import { useDrawn } from './use-drawn'
import { usePointedPicture } from './use-pointed-picture'

export interface IncidentsModel {
  /** Undefined before the first answer. */
  readonly list: RowList<IncidentEntry> | undefined
  readonly picture: IncidentPicture
  /** What a chart points at, and nothing else; null while it points at nothing. */
  readonly pointedPicture: IncidentPicture | null
  /** Of what was looked at before while `isAsking`; an `Answer` wherever single incidents are held. */
  readonly answer: CountedAnswer | null
  /** The database is being asked, for rows or for counts. */
  readonly isAsking: boolean
  /** Why nothing is listed: there are too many, or no count knows of the filter. Null where it is. */
  readonly unlisted: 'many' | 'filter' | null
  /** As the map shows them: too many are not shown one by one. */
  readonly show: ShowMode
  /** The smallest radius that the density can have here, in metres. */
  readonly finestRadiusM: number
  /** Whatever groups are chosen. */
  readonly groups: GroupCounts | undefined
  /** Of those in the list; null where nothing is listed. */
  readonly countIn: (area: Pick<Area, 'path'>) => IncidentTotals | null
  /** All that is held, whatever the period and the filters; null where nothing is. */
  readonly columns: IncidentColumns | null
  /** Numbers of the incidents in the list, in its order. */
  readonly numbers: () => readonly number[]
  /** True when all of the above is of what is looked at now. */
  readonly isCurrent: boolean
  readonly progress: LoadProgress | null
  readonly error: Error | null
  readonly retry: () => void
}

interface Looked {
  readonly basics: Basics
  readonly view: View
  readonly show: ShowMode
  readonly area: Area
  readonly period: Period
  readonly compared: ComparedPeriods
  /** What the map shows; null before it does. */
  readonly frame: Frame | null
  /** What a chart points at. */
  readonly mark: Mark | null
}

export function useIncidents({
  basics,
  view,
  show,
  area,
  period,
  compared,
  frame,
  mark,
}: Looked): IncidentsModel {
  const client = useQueryClient()
  const spans = useMemo(() => spansToHold(period, compared), [period, compared])
  const planning = useLoadPlan(area, spans)
  const { plan } = planning
  const isCounted = plan?.kind === 'counts'
  const held = plan?.area ?? area
  const [progress, setProgress] = useState<LoadProgress | null>(null)
  const holding = useMemo(
    () =>
      plan?.kind === 'columns'
        ? { areaId: plan.area.id, spans: plan.spans, expected: plan.expected }
        : null,
    [plan],
  )
  const query = useQuery({
    ...incidentColumnsQuery(holding ?? NOTHING_HELD, setProgress),
    enabled: holding !== null,
  })
  useEffect(() => (holding ? followIncidents(client, holding) : undefined), [client, holding])
  useEffect(() => followCounts(client), [client])
  const onLost = useCallback(
    () => void client.resetQueries({ queryKey: ['incident_columns'] }),
    [client],
  )

  const { order } = view
  const filters = useFilters(view)
  const filter = useMemo(
    () => filterOf(filters, area, held, basics.areas, basics.types.values()),
    [filters, area, held, basics],
  )
  const scope = useMemo(() => scopeNumbers(area, held, basics.areas), [area, held, basics])
  const shown = isCounted && show === 'points' ? 'density' : show
  const { drawn, finestRadiusM } = useDrawn(view, shown, area, frame)
  const question = useMemo(
    (): Question => ({
      filter,
      scope,
      period: daysOf(period),
      others: spansToCompare(compared),
      order: order === 'severity' ? 'severity' : 'newest',
      ...drawn,
    }),
    [filter, scope, period, compared, order, drawn],
  )
  const { answered, error } = useAnswer(query.data, question, onLost)

  const names = useMemo(() => namesOf(basics.areas, basics.types.values()), [basics])
  const columns = answered?.held.columns
  const entryAt = useMemo(() => columns && entriesOf(columns, names), [columns, names])
  const listed = answered?.answer ?? null
  const list = useMemo(
    () => (columns && entryAt && listed ? incidentList(columns, listed.rows, entryAt) : undefined),
    [columns, entryAt, listed],
  )
  const isListed = answered?.question === question && answered.held === query.data
  const counted = useCountedIncidents({
    basics,
    view,
    area,
    period,
    compared,
    plan,
    density: drawn.density,
  })
  const { density, history, isUncountable } = counted
  const fresh = useMemo((): CountedAnswer | null => {
    if (isCounted) return counted.answer && { ...counted.answer, density }
    if (plan?.kind !== 'columns' || listed === null || plan.spans === null) return listed
    // Only some days are held: the others are counted, where the filter lets them.
    if (isUncountable) return { ...listed, daily: null }
    const { daily } = listed
    if (!isListed || history === null || daily === null) return null
    const known = plan.spans.map((span) => ({ span, daily }))
    return { ...listed, daily: dailyHistory(history.whole, history.parts, known) }
  }, [isCounted, counted.answer, density, plan, listed, isListed, history, isUncountable])
  const isUnknown = isCounted && isUncountable
  const last = useLast(fresh, area.id)
  const answer = isUnknown ? null : last
  const picture = useMemo(
    () =>
      isCounted
        ? { ...NO_PICTURE, density }
        : entryAt && listed
          ? pictureOf(listed, entryAt)
          : NO_PICTURE,
    [isCounted, density, entryAt, listed],
  )
  const pointedPicture = usePointedPicture({
    held: query.data,
    spans: holding?.spans ?? null,
    question,
    mark,
    top: answer?.density?.top ?? null,
    names,
  })
  const groupsNow = useMemo(
    () => answer && groupCounts(answer.counts, basics.types.values()),
    [answer, basics.types],
  )
  const total = isCounted ? counted.answer?.counts.total : undefined
  const unlistedRows = useMemo(
    () => (total === undefined ? undefined : { length: total, ...NO_ROWS }),
    [total],
  )
  return {
    list: isCounted ? unlistedRows : list,
    picture,
    pointedPicture,
    answer,
    isAsking: fresh === null && !isUnknown,
    unlisted: isUnknown ? 'filter' : isCounted ? 'many' : null,
    show: shown,
    finestRadiusM: isCounted ? (counted.radius?.finestRadiusM ?? 0) : finestRadiusM,
    groups: groupsNow ?? undefined,
    countIn: ({ path }) =>
      isCounted
        ? null
        : countIn(
            columns ?? emptyColumns(0),
            listed?.rows ?? [],
            new Set(
              basics.areas.flatMap((area) => (isWithin(area.path, path) ? [area.number] : [])),
            ),
          ),
    columns: (isCounted ? null : columns) ?? null,
    numbers: () =>
      isCounted ? [] : Array.from(listed?.rows ?? [], (row) => columns?.number[row] ?? 0),
    isCurrent: isUnknown || (isCounted ? counted.isCurrent : isListed && fresh !== null),
    progress: query.isPending && holding ? progress : null,
    error:
      planning.error ??
      counted.error ??
      (holding && query.data === undefined ? query.error : isCounted ? null : error),
    retry: () => {
      if (planning.error) planning.retry()
      if (counted.error) counted.retry()
      if (holding) void query.refetch()
    },
  }
}

/** Asked for in place of what is not loaded. */
const NOTHING_HELD: HeldScope = { areaId: '', spans: null, expected: null }

const NO_ROWS = { at: () => undefined, indexOf: () => -1 }
