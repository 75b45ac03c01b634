// What each line of the page of health says: its value, and what to do where it is not good.
import { useTranslation } from 'react-i18next'
import { APP, EXPECTED_MIGRATION } from '@/data/app-build'
import { formatDateTime, formatNumber, formatSize } from '@/domain/format'
import type { HealthId, HealthLine, Named } from '@/domain/health'
import { useAgo } from '@/screens/admin/use-ago'
import { runningBuild } from '@/state/wall/quiet-reload'
import { useLanguage } from '@/ui/use-language'
import { type Health, serverTime } from './use-health'

const MINUTE_MS = 60_000

export function useHealthWords(health: Health) {
  const { t } = useTranslation()
  const language = useLanguage()
  const ago = useAgo()
  const { figures, clockAheadMs, backup } = health
  const number = (value: number) => formatNumber(value, language)
  const at = (instant: Date | undefined) =>
    instant === undefined
      ? t('health.value.never')
      : t('health.value.at', {
          ago: ago(instant, serverTime(health)),
          time: formatDateTime(instant),
        })
  const some = ({ count, names }: Named) =>
    count === 0
      ? number(0)
      : t(count > names.length ? 'health.value.and_more' : 'health.value.some', {
          number: number(count),
          names: names.join(', '),
        })
  const values: Readonly<Record<HealthId, () => string>> = {
    clock: () => {
      const minutes = Math.round(Math.abs(clockAheadMs) / MINUTE_MS)
      if (minutes === 0) return t('health.value.clock_right')
      const key = clockAheadMs > 0 ? 'health.value.clock_ahead' : 'health.value.clock_behind'
      return t(key, { minutes: number(minutes) })
    },
    version: () =>
      t('health.value.version', {
        app: APP,
        build: runningBuild() || '–',
        migration: figures.migration ?? t('health.value.unknown'),
      }),
    outbox: () =>
      t('health.value.outbox', { waiting: number(health.waiting), parked: number(health.parked) }),
    backup: () => {
      if (backup === 'platform') return t('health.value.backup_platform')
      return backup?.newestAt ? at(backup.newestAt) : t('health.value.backup_none')
    },
    disk: () =>
      backup === null || backup === 'platform'
        ? ''
        : t('health.value.disk', { size: formatSize(backup.freeBytes, language) }),
    purge: () => at(figures.jobs.get('purge')),
    renewals: () => at(figures.jobs.get('renewals')),
    walls: () => {
      const [silent, all] = [number(figures.silentWalls.count), number(figures.walls)]
      if (figures.walls === 0) return t('health.value.walls_none')
      if (figures.silentWalls.count === 0) return t('health.value.walls_well', { all })
      return t('health.value.walls', { silent, all })
    },
    imports: () => number(figures.openImports),
    share_links: () => number(figures.openShareLinks),
    officers: () => some(figures.communesWithoutOfficer),
    outlines: () => some(figures.areasWithoutOutline),
    rows: () =>
      t('health.value.rows', {
        incidents: number(figures.rows.incidents),
        cameras: number(figures.rows.cameras),
        fire_points: number(figures.rows.fire_points),
        areas: number(figures.rows.areas),
      }),
    size: () => formatSize(figures.databaseBytes ?? 0, language),
  }
  return {
    valueInWords: (id: HealthId) => values[id](),
    todoInWords: ({ todo }: HealthLine) =>
      todo &&
      t(`health.todo.${todo}`, {
        expected: EXPECTED_MIGRATION,
        names: figures.silentWalls.names.join(', '),
      }),
  }
}
