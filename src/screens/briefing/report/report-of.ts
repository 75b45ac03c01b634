// The report of a briefing: its sections in the order of the slides. Another section is a file and a line here.
import type { TFunction } from 'i18next'
import { fullNameOf } from '@/domain/area'
import { civilDateOf } from '@/domain/civil-date'
import { formatCivilDate } from '@/domain/format'
import type { Report } from '@/domain/report'
import { fileNameOf } from './file-name'
import { letterOf, periodInTitle } from './letter-of'
import type { Briefed, SectionOf } from './section'
import { actionsSection } from './section-actions'
import { areasSection } from './section-areas'
import { COMMUNITY_SECTIONS } from './section-community'
import { conclusionSection } from './section-conclusion'
import { coverageSection } from './section-coverage'
import { figuresSection } from './section-figures'
import { lateSection } from './section-late'
import { mapSection } from './section-map'
import { safetySection } from './section-safety'
import { traceSection } from './section-trace'
import { trendSection } from './section-trend'

const SECTIONS: readonly SectionOf[] = [
  figuresSection,
  trendSection,
  mapSection,
  areasSection,
  safetySection,
  coverageSection,
  ...COMMUNITY_SECTIONS,
  lateSection,
  traceSection,
  actionsSection,
  conclusionSection,
]

export function reportOf(briefed: Briefed, t: TFunction): Report {
  const { area, period, title, briefing, today, language } = briefed
  const day = formatCivilDate(briefing.closedAt ? civilDateOf(briefing.closedAt) : today)
  return {
    title: t('briefing-file.title', { period: periodInTitle(period, t) }),
    area: fullNameOf(area),
    period: title,
    state: t(briefing.frozen ? 'briefing-file.closed_on' : 'briefing-file.not_closed', { day }),
    letter: letterOf(briefed, t),
    sections: SECTIONS.flatMap((sectionOf) => sectionOf(briefed, t) ?? []),
    language,
    fileName: fileNameOf(area, period),
  }
}
