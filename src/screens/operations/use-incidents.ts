// The incidents of what is looked at: list, picture and counts, all from one answer.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { countIn, type IncidentTotals } from '@/analysis/incidents/count-in'
import { type GroupCounts, groupCounts } from '@/analysis/incidents/group-counts'
import type { Answer, Question } from '@/analysis/incidents/question'
import { type Area, isWithin } from '@/domain/area'
import { type ComparedPeriods, daysOf } from '@/domain/compared-periods'
import type { IncidentEntry } from '@/domain/incident'
import { emptyColumns } from '@/domain/incident-columns'
import type { Period } from '@/domain/period'
import type { Mark } from '@/layers/incident-mark'
import { type IncidentPicture, NO_PICTURE, pictureOf } from '@/layers/incident-picture'
import type { RowList } from '@/layers/rows'
import { filterOf, scopeNumbers } from '@/state/incidents/filter-of'
import {
  followIncidents,
  incidentColumnsQuery,
  type LoadProgress,
} from '@/state/incidents/incident-query'
import { entriesOf, incidentList, namesOf } from '@/state/incidents/incident-rows'
import { useAnswer } from '@/state/incidents/use-answer'
import type { ShowMode, View } from '@/state/view'
import type { Frame } from './draw-layers'
import type { Basics } from './use-basics'
import { useDrawn } from './use-drawn'
import { usePointedPicture } from './use-pointed-picture'

export interface IncidentsModel {
  /** Undefined before the first answer. */
  readonly list: RowList<IncidentEntry> | undefined
  readonly picture: IncidentPicture
  /** What a chart points at, and nothing else; null while it points at nothing. */
  readonly pointedPicture: IncidentPicture | null
  readonly answer: Answer | null
  /** Whatever groups are chosen. */
  readonly groups: GroupCounts | undefined
  /** Of those in the list. */
  readonly countIn: (area: Pick<Area, 'path'>) => IncidentTotals
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
  const held = useHeldArea(area)
  const [progress, setProgress] = useState<LoadProgress | null>(null)
  const query = useQuery(incidentColumnsQuery(held.id, setProgress))
  useEffect(() => followIncidents(client, held.id), [client, held.id])
  const onLost = useCallback(
    () => void client.resetQueries({ queryKey: ['incident_columns'] }),
    [client],
  )

  const {
    groups,
    types,
    severities,
    statuses,
    hours,
    weekdays,
    within,
    onlyWithoutPosition,
    order,
  } = view
  const filter = useMemo(
    () =>
      filterOf(
        { groups, types, severities, statuses, hours, weekdays, within, onlyWithoutPosition },
        area,
        held,
        basics.areas,
        basics.types.values(),
      ),
    [
      groups,
      types,
      severities,
      statuses,
      hours,
      weekdays,
      within,
      onlyWithoutPosition,
      area,
      held,
      basics,
    ],
  )
  const scope = useMemo(() => scopeNumbers(area, held, basics.areas), [area, held, basics])
  const drawn = useDrawn(view, show, area, frame)
  const question = useMemo(
    (): Question => ({
      filter,
      scope,
      period: daysOf(period),
      others: [compared.before, compared.yearBefore],
      order: order === 'severity' ? 'severity' : 'newest',
      ...drawn,
    }),
    [filter, scope, period, compared, order, drawn],
  )
  const { answered, error } = useAnswer(query.data, question, onLost)

  const names = useMemo(() => namesOf(basics.areas, basics.types.values()), [basics])
  const columns = answered?.held.columns
  const entryAt = useMemo(() => columns && entriesOf(columns, names), [columns, names])
  const answer = answered?.answer ?? null
  const list = useMemo(
    () => (columns && entryAt && answer ? incidentList(columns, answer.rows, entryAt) : undefined),
    [columns, entryAt, answer],
  )
  const picture = useMemo(
    () => (entryAt && answer ? pictureOf(answer, entryAt) : NO_PICTURE),
    [entryAt, answer],
  )
  const pointedPicture = usePointedPicture({
    held: query.data,
    question,
    mark,
    top: answer?.density?.top ?? null,
    names,
  })
  const groupsNow = useMemo(
    () => answer && groupCounts(answer.counts, basics.types.values()),
    [answer, basics.types],
  )
  return {
    list,
    picture,
    pointedPicture,
    answer,
    groups: groupsNow ?? undefined,
    countIn: ({ path }) =>
      countIn(
        columns ?? emptyColumns(0),
        answer?.rows ?? [],
        new Set(basics.areas.flatMap((area) => (isWithin(area.path, path) ? [area.number] : []))),
      ),
    isCurrent: answered?.question === question && answered.held === query.data,
    progress: query.isPending ? progress : null,
    error: query.data === undefined ? query.error : error,
    retry: () => void query.refetch(),
  }
}

/** What the worker holds: the area looked at, or the one above it that it held before. */
function useHeldArea(area: Area): Area {
  const [held, setHeld] = useState(area)
  const isInside = isWithin(area.path, held.path)
  useEffect(() => {
    if (!isInside) setHeld(area)
  }, [isInside, area])
  return isInside ? held : area
}
