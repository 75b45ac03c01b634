// When a line of the page of health is good, to be looked at, or bad.
import { describe, expect, it } from 'vitest'
import { type BackupFacts, type HealthFigures, type HealthHere, healthLines } from './health'

const NOW = new Date('2026-11-23T08:00:00+07:00')
const before = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000)
const none = { count: 0, names: [] }

const WELL: HealthFigures = {
  migration: '20260101002750',
  databaseBytes: 1,
  jobs: new Map([
    ['purge', before(6)],
    ['renewals', before(6)],
  ]),
  rows: { areas: 0, cameras: 0, fire_points: 0, incidents: 0 },
  walls: 1,
  ...{ silentWalls: none, areasWithoutOutline: none, communesWithoutOfficer: none },
  ...{ openImports: 0, openShareLinks: 3 },
}
const HERE: HealthHere = {
  ...{ clockAheadMs: 1000, expectedMigration: '20260101002750', waiting: 0, parked: 0, now: NOW },
}
const BACKUP = { newestAt: before(6), newestBytes: 2e6, freeBytes: 50e9 }

interface Case {
  readonly figures?: Partial<HealthFigures>
  readonly here?: Partial<HealthHere>
  readonly backup?: BackupFacts
}
const linesOf = ({ figures, here, backup = BACKUP }: Case) =>
  healthLines({ ...WELL, ...figures }, { ...HERE, ...here }, backup)

it('is good in all lines where all is well, with nothing to do', () => {
  const lines = linesOf({})
  expect(lines).toHaveLength(14)
  for (const { state, todo } of lines) expect([state, todo]).toEqual(['good', null])
})

const one = { count: 1, names: ['Phòng trực'] }
it.each<[string, Case, string, string]>([
  ['a clock three minutes behind', { here: { clockAheadMs: -180_000 } }, 'clock', 'look clock'],
  ['a clock an hour ahead', { here: { clockAheadMs: 3_600_000 } }, 'clock', 'bad clock'],
  ['an older database', { figures: { migration: '2026' } }, 'version', 'bad version_old'],
  ['a newer database', { figures: { migration: '2027' } }, 'version', 'look version_new'],
  ['a version unknown', { figures: { migration: null } }, 'version', 'look version_unknown'],
  ['a write on its way', { here: { waiting: 2 } }, 'outbox', 'look outbox'],
  ['a write refused', { here: { waiting: 2, parked: 1 } }, 'outbox', 'bad outbox'],
  [
    'a backup 37 h old',
    { backup: { ...BACKUP, newestAt: before(37) } },
    'backup',
    'bad backup_old',
  ],
  ['no backup', { backup: { ...BACKUP, newestAt: null } }, 'backup', 'bad backup_none'],
  ['backups of the platform', { backup: 'platform' }, 'backup', 'look backup_platform'],
  ['3 GB free', { backup: { ...BACKUP, freeBytes: 3e9 } }, 'disk', 'look disk'],
  [
    'less than two backups free',
    { backup: { ...BACKUP, newestBytes: 2e9, freeBytes: 3e9 } },
    'disk',
    'bad disk',
  ],
  ['no purge yet', { figures: { jobs: new Map() } }, 'purge', 'look not_yet'],
  [
    'a purge 2 days ago',
    { figures: { jobs: new Map([['purge', before(48)]]) } },
    'purge',
    'bad purge',
  ],
  [
    'renewals 2 days ago',
    { figures: { jobs: new Map([['renewals', before(48)]]) } },
    'renewals',
    'bad renewals',
  ],
  ['a silent screen', { figures: { silentWalls: one } }, 'walls', 'look walls'],
  ['an open import', { figures: { openImports: 1 } }, 'imports', 'look imports'],
  [
    'a commune without officer',
    { figures: { communesWithoutOfficer: one } },
    'officers',
    'look officers',
  ],
  [
    'an area without outline',
    { figures: { areasWithoutOutline: one } },
    'outlines',
    'look outlines',
  ],
])('%s', (_, given, id, expected) => {
  const line = linesOf(given).find((found) => found.id === id)
  expect(`${line?.state} ${line?.todo}`).toBe(expected)
})

describe('what the caller is not told about', () => {
  it('is in no line', () => {
    const told = linesOf({ figures: { databaseBytes: null, jobs: new Map() }, backup: null })
    const ids = told.map(({ id }) => id)
    for (const id of ['size', 'backup', 'disk', 'renewals']) expect(ids).not.toContain(id)
    expect(ids).toContain('purge')
  })

  it('is the disk, where the platform keeps the database', () =>
    expect(linesOf({ backup: 'platform' }).some(({ id }) => id === 'disk')).toBe(false))
})
