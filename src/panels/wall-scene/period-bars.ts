// The period that a wall shows beside those before it, as bars.
import { civilDateOf } from '@/domain/civil-date'
import { daysOf } from '@/domain/compared-periods'
import { formatCivilDate } from '@/domain/format'
import type { History } from '@/domain/incident-counts'
import { type Period, previousPeriod, type ReportingRule } from '@/domain/period'

export interface PeriodBar {
  /** `11`, `IV`, `2026`, `15/10`: what tells it from its neighbours. */
  readonly name: string
  readonly count: number
  readonly isRunning: boolean
}

const QUARTERS = ['', 'I', 'II', 'III', 'IV']
/** As many as have room for three digits each. */
const MOST = 12

/**
 * The last one is the period itself. Periods from before the records were complete are left out.
 * @param today days since 1970-01-01
 */
export function periodBars(
  { firstDay, counts, completeFrom }: Pick<History, 'firstDay' | 'counts' | 'completeFrom'>,
  period: Period,
  rules: readonly ReportingRule[],
  today: number,
): PeriodBar[] {
  const bars: PeriodBar[] = []
  let current: Period | null = period
  while (current !== null && bars.length < MOST) {
    const [from, after] = daysOf(current)
    if (bars.length > 0 && from < completeFrom) break
    const days = counts.subarray(Math.max(0, from - firstDay), Math.max(0, after - firstDay))
    bars.unshift({
      name: nameOf(current),
      count: days.reduce((sum, count) => sum + count, 0),
      isRunning: from <= today && after > today,
    })
    current = before(current, rules)
  }
  return bars
}

/** Null where no reporting rule was in force. */
function before(period: Period, rules: readonly ReportingRule[]): Period | null {
  try {
    return previousPeriod(period, rules)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function nameOf({ kind, name, start }: Period): string {
  if (kind === 'police_year') return name
  if (kind === 'quarter') return QUARTERS[Number(name.slice(-1))] ?? name
  if (kind === 'police_month' || kind === 'calendar_month') return String(Number(name.slice(5)))
  return formatCivilDate(civilDateOf(start)).slice(0, 5)
}
