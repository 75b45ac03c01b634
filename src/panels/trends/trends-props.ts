// What the trends are made from, what is pointed at, and what can be done in them. Each card takes all of it.
import type { HotArea } from '@/analysis/incidents/hot-areas'
import type { Answer, CountedAnswer } from '@/analysis/incidents/question'
import type { Area } from '@/domain/area'
import type { ComparedPeriods, DaySpan } from '@/domain/compared-periods'
import type { Language } from '@/domain/format'
import type { IncidentEntry, IncidentStatus, IncidentType, Severity } from '@/domain/incident'
import type { Period, ReportingRule } from '@/domain/period'
import type { ResolutionClass } from '@/domain/resolution'
import type { Mark } from '@/layers/incident-mark'
import type { Range, View } from '@/state/view'

export interface LookedAt {
  /** An `Answer` wherever single incidents are held. */
  readonly answer: CountedAnswer
  /** The answer is of before: the next one is on its way from the database. */
  readonly isAsking: boolean
  readonly view: View
  readonly area: Area
  readonly areas: readonly Area[]
  /** By id. */
  readonly types: ReadonlyMap<string, IncidentType>
  readonly period: Period
  /** `Kỳ tháng 12/2026 (15/11–14/12)`. */
  readonly periodTitle: string
  readonly compared: ComparedPeriods
  /** Null with too few areas to tell. */
  readonly hotAreas: readonly HotArea[] | null
  readonly rules: readonly ReportingRule[]
  readonly now: Date
  readonly language: Language
  readonly actions: TrendActions
}

/** What the pointer is over. */
export interface Pointing {
  /** What a chart points at, shown by the map. */
  readonly mark: Mark | null
  readonly onMark: (mark: Mark | null) => void
  /** What the map points at, shown by the charts. */
  readonly pointed: IncidentEntry | null
  readonly pointedAreaId: string | null
  readonly onPointArea: (areaId: string | null) => void
}

export interface TrendsProps extends LookedAt, Pointing {}

/** Of cards that need more than counts. */
export interface ListedTrendsProps extends TrendsProps {
  readonly answer: Answer
}

export interface TrendActions {
  /** Makes these days the period; a continued movement leaves no further step to go back. */
  readonly showDays: (span: DaySpan, isContinued: boolean) => void
  /** Null: this month of the police. */
  readonly showPeriod: (period: Period | null) => void
  /** A group or a type. */
  readonly toggleKind: (id: string) => void
  readonly toggleSeverity: (severity: Severity) => void
  readonly toggleStatus: (status: IncidentStatus) => void
  readonly toggleResolution: (resolution: ResolutionClass) => void
  readonly chooseBlock: (
    block: { readonly hours: Range | null; readonly weekdays: Range | null },
    isContinued: boolean,
  ) => void
  readonly toggleArea: (areaId: string) => void
}
