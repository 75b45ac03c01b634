// All that the page of health stands on: the database, the backups, this device; asked again by a button.
import { useQuery } from '@tanstack/react-query'
import { EXPECTED_MIGRATION } from '@/data/app-build'
import { type Backups, backupsQuery } from '@/data/backups'
import { healthQuery } from '@/data/health'
import { type BackupFacts, healthLines } from '@/domain/health'
import { holds } from '@/domain/permissions'
import type { Basics } from '@/state/situation/use-basics'
import { useOutbox } from '@/state/use-outbox'

export function useHealth({ memberships, areas }: Basics) {
  const country = areas.find(({ level }) => level === 'country')
  const isCountryAdmin = country !== undefined && holds(memberships, country.path, 'admin')
  const health = useQuery(healthQuery)
  const backups = useQuery({ ...backupsQuery, enabled: isCountryAdmin })
  const { counts } = useOutbox()
  const told = health.data
  const backup = backups.data === undefined ? null : factsOf(backups.data)
  const waiting = counts.waiting + counts.sending
  return {
    told: told && {
      ...told,
      backup,
      waiting,
      parked: counts.parked,
      lines: healthLines(
        told.figures,
        {
          clockAheadMs: told.clockAheadMs,
          expectedMigration: EXPECTED_MIGRATION,
          waiting,
          parked: counts.parked,
          now: serverTime(told),
        },
        backup,
      ),
    },
    error: health.error ?? backups.error,
    isChecking: health.isFetching || backups.isFetching,
    check: () => {
      void health.refetch()
      if (isCountryAdmin) void backups.refetch()
    },
  }
}
export type Health = NonNullable<ReturnType<typeof useHealth>['told']>

/** When it was asked, by the server's clock: this machine's may be wrong. */
export const serverTime = (told: { readonly askedAt: Date; readonly clockAheadMs: number }): Date =>
  new Date(told.askedAt.getTime() - told.clockAheadMs)

function factsOf(backups: Backups | 'platform'): BackupFacts {
  if (backups === 'platform') return 'platform'
  const [newest] = backups.files
  return {
    newestAt: newest?.at ?? null,
    newestBytes: newest?.bytes ?? 0,
    freeBytes: backups.freeBytes,
  }
}
