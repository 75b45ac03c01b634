// When the figures were closed and opened again, by whom and why: told of once they were opened again.
import { formatDateTime } from '@/domain/format'
import { columnsOfWords, wordCell } from '@/domain/report-cells'
import { EMPTY_SECTION, type SectionOf } from './section'

export const traceSection: SectionOf = ({ briefing: { events } }, t) =>
  // Closed once, it says so already: in the bar and in the head of a file.
  events.length < 2
    ? null
    : {
        ...EMPTY_SECTION,
        id: 'trace',
        title: t('briefing.slide_trace'),
        tables: [
          {
            title: null,
            columns: columnsOfWords(
              t('briefing.trace_at'),
              t('briefing.trace_by'),
              t('briefing.trace_what'),
              t('briefing.trace_reason'),
            ),
            rows: events.map(({ at, by, what, reason }) =>
              [
                formatDateTime(at),
                by ?? t('briefing.by_nobody'),
                t(`briefing.trace_${what}`),
                reason ?? '',
              ].map(wordCell),
            ),
          },
        ],
      }
