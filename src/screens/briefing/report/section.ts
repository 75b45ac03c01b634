// What a section of the report is made from, and what it is while it says nothing.
import type { TFunction } from 'i18next'
import type { ReportSection } from '@/domain/report'
import type { ShownBriefing } from '@/screens/briefing/use-briefing'

export type Briefed = Pick<
  ShownBriefing,
  | 'agreed'
  | 'area'
  | 'basics'
  | 'briefing'
  | 'compared'
  | 'coverage'
  | 'figures'
  | 'hotAreas'
  | 'isOver'
  | 'language'
  | 'meetingOn'
  | 'period'
  | 'title'
  | 'today'
  | 'trend'
> & {
  /** The map with its legend, as a data URL; null while nobody asks for it. */
  readonly mapPicture: string | null
}

/** One file a section, in the order of `report-of.ts`; null where there is nothing to tell. */
export type SectionOf = (briefed: Briefed, t: TFunction) => ReportSection | null

export const EMPTY_SECTION = {
  sentences: [],
  tables: [],
  chart: null,
  picture: null,
} satisfies Partial<ReportSection>

/** Sentences without those that say nothing. */
export const said = (...sentences: (string | false | null)[]): string[] =>
  sentences.filter((sentence) => sentence !== false && sentence !== null)
