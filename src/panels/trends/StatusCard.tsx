// What became of the incidents: status and clearance, and how serious they were. A click filters.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { comparedCounts } from '@/analysis/incidents/compared-counts'
import { changesOf, differencesOf } from '@/analysis/statistics/compare-periods'
import { CategoryBars } from '@/charts/CategoryBars'
import { ChartCard } from '@/charts/ChartCard'
import { comparedNames } from '@/domain/compared-names'
import { formatNumber } from '@/domain/format'
import { CLEARED_STATUSES, INCIDENT_STATUSES, type Severity } from '@/domain/incident'
import { comparedTable } from './compared-table'
import classes from './Trends.module.css'
import type { ListedTrendsProps } from './trends-props'

const SEVERITIES: readonly Severity[] = [1, 2, 3, 4]

export function StatusCard(props: ListedTrendsProps) {
  const { answer, view, compared, periodTitle, language } = props
  const { mark, onMark, pointed, actions } = props
  const { t } = useTranslation()
  const { counts } = answer
  const { now, before, yearBefore } = useMemo(() => comparedCounts(answer), [answer])
  const names = comparedNames(compared, t)
  // Not judged: incidents of before have had longer to be settled.
  const changes = useMemo(
    () => differencesOf([...now.statuses], before ? [...before.statuses] : null),
    [now, before],
  )
  const statuses = INCIDENT_STATUSES.map((status, n) => ({
    id: status,
    label: t(`incident.status_${status}`),
    count: counts.statuses[n] ?? 0,
    counted: now.statuses[n] ?? 0,
    before: before?.statuses[n] ?? null,
    change: changes[n] ?? null,
    yearBefore: yearBefore?.statuses[n] ?? null,
    isChosen: view.statuses.length === 0 || view.statuses.includes(status),
  })).filter(({ count, before: earlier }) => count > 0 || (earlier ?? 0) > 0)
  const all = counts.statuses.reduce((sum, count) => sum + count, 0)
  const cleared = CLEARED_STATUSES.reduce(
    (sum, status) => sum + (counts.statuses[INCIDENT_STATUSES.indexOf(status)] ?? 0),
    0,
  )
  const title = t('trends.by_status')
  return (
    <ChartCard
      title={title}
      period={periodTitle}
      explanation={t('trends.not_judged_explained')}
      fileName="ket-qua"
      ownFilters={['statuses']}
      table={() => comparedTable(t('incident.status'), statuses, names, language, t)}
    >
      {all > 0 && (
        <p className={classes.figure}>
          {t('trends.cleared', {
            cleared: formatNumber(cleared, language),
            all: formatNumber(all, language),
            percent: formatNumber((100 * cleared) / all, language, 1),
          })}
        </p>
      )}
      <CategoryBars
        label={title}
        items={statuses}
        names={names}
        onToggle={(id) => {
          const status = INCIDENT_STATUSES.find((one) => one === id)
          if (status) actions.toggleStatus(status)
        }}
        markedId={pointed?.status ?? (mark?.by === 'status' ? mark.status : null)}
        onMark={(id) => {
          const status = INCIDENT_STATUSES.find((one) => one === id)
          onMark(status ? { by: 'status', status } : null)
        }}
      />
    </ChartCard>
  )
}

export function SeverityCard(props: ListedTrendsProps) {
  const { answer, view, compared, periodTitle, language } = props
  const { mark, onMark, pointed, actions } = props
  const { t } = useTranslation()
  const { now, before, yearBefore } = useMemo(() => comparedCounts(answer), [answer])
  const names = comparedNames(compared, t)
  const { severities } = answer.counts
  const changes = useMemo(
    () => changesOf([...now.severities], before ? [...before.severities] : null, compared),
    [now, before, compared],
  )
  const items = SEVERITIES.map((severity) => ({
    id: String(severity),
    label: t(`incident.severity_${severity}`),
    count: severities[severity - 1] ?? 0,
    counted: now.severities[severity - 1] ?? 0,
    before: before?.severities[severity - 1] ?? null,
    change: changes[severity - 1] ?? null,
    yearBefore: yearBefore?.severities[severity - 1] ?? null,
    isChosen: view.severities.length === 0 || view.severities.includes(severity),
  }))
  const severityOf = (id: string | null) => SEVERITIES.find((one) => String(one) === id)
  const marked = pointed?.severity ?? (mark?.by === 'severity' ? mark.severity : null)
  const title = t('trends.by_severity')
  return (
    <ChartCard
      title={title}
      period={periodTitle}
      explanation={t('trends.arrows_explained')}
      fileName="muc-do"
      ownFilters={['severities']}
      table={() => comparedTable(t('incident.severity'), items, names, language, t)}
    >
      <CategoryBars
        label={title}
        items={items}
        names={names}
        onToggle={(id) => {
          const severity = severityOf(id)
          if (severity) actions.toggleSeverity(severity)
        }}
        markedId={marked === null ? null : String(marked)}
        onMark={(id) => {
          const severity = severityOf(id)
          onMark(severity ? { by: 'severity', severity } : null)
        }}
      />
    </ChartCard>
  )
}
