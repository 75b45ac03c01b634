// When in the week incidents happen: hours by weekdays. Dragging over cells filters by them.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartCard } from '@/charts/ChartCard'
import { HourWeekdayMatrix } from '@/charts/HourWeekdayMatrix'
import { hourOfWeek } from '@/domain/civil-date'
import type { Range } from '@/state/view'
import type { ListedTrendsProps } from './trends-props'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
const HOURS = 24

const setOf = (range: Range | null): ReadonlySet<number> | null =>
  range && new Set(Array.from({ length: range[1] - range[0] + 1 }, (_, n) => range[0] + n))

/** All of it filters nothing. */
const unlessAll = (range: Range, most: number): Range | null =>
  range[0] === 0 && range[1] === most ? null : range

export function HoursCard(props: ListedTrendsProps) {
  const { answer, view, periodTitle, pointed, onMark, actions } = props
  const { t } = useTranslation()
  const { slots } = answer.counts
  const hours = useMemo(() => setOf(view.hours), [view.hours])
  const weekdays = useMemo(() => setOf(view.weekdays), [view.weekdays])
  const title = t('trends.by_hour')
  return (
    <ChartCard
      title={title}
      period={periodTitle}
      fileName="gio-thu"
      ownFilters={['hours', 'weekdays']}
      table={() => ({
        columns: [t('chart.hour'), ...WEEKDAYS.map((day) => t(`chart.weekday_${day}`))],
        rows: Array.from({ length: HOURS }, (_, hour) => [
          t('chart.hours', { first: hour, after: hour + 1 }),
          ...WEEKDAYS.map((day) => slots[(day - 1) * HOURS + hour] ?? 0),
        ]),
      })}
    >
      <HourWeekdayMatrix
        label={title}
        counts={slots}
        max={Math.max(...answer.usual.slots)}
        hours={hours}
        weekdays={weekdays}
        marked={pointed && hourOfWeek(pointed.occurredAt)}
        onMark={(cell) => onMark(cell && { by: 'slot', ...cell })}
        onSelect={(block, isContinued) =>
          actions.chooseBlock(
            {
              hours: block && unlessAll(block.hours, HOURS - 1),
              weekdays: block && unlessAll(block.weekdays, WEEKDAYS.length - 1),
            },
            isContinued,
          )
        }
      />
    </ChartCard>
  )
}
