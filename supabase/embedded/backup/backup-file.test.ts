// Names, the nightly rhythm and the two weeks.
import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder'
import { backupName, expiredBackups, nightlyDue, writeBackup } from './backup-file'
import { nightlyBackup } from './nightly-backup'

const hanoi = (text: string) => new Date(`${text}+07:00`)

it('is named after the local time', () => {
  expect(backupName(hanoi('2026-11-22T02:15:00'), true)).toBe(
    'binh-yen-2026-11-22-0215-nightly.tar.gz',
  )
  expect(backupName(new Date('2026-11-22T20:00:00Z'), false)).toBe(
    'binh-yen-2026-11-23-0300.tar.gz',
  )
})

it('is due once a day, from two o’clock on', () => {
  const tonight = ['binh-yen-2026-11-22-0200-nightly.tar.gz']
  expect(nightlyDue(hanoi('2026-11-22T01:59:00'), [])).toBe(false)
  expect(nightlyDue(hanoi('2026-11-22T02:00:00'), [])).toBe(true)
  expect(nightlyDue(hanoi('2026-11-22T23:00:00'), tonight)).toBe(false)
  expect(nightlyDue(hanoi('2026-11-23T02:10:00'), tonight)).toBe(true)
  expect(nightlyDue(hanoi('2026-11-22T09:00:00'), ['binh-yen-2026-11-22-0800.tar.gz'])).toBe(true)
})

it('keeps fourteen days of nights, and everything made by hand', async () => {
  const folder = temporaryFolder()
  chmodSync(folder, 0o755)
  const noPhotos = join(folder, 'none')
  const database = { maintain: async () => null, dump: async () => new ArrayBuffer(3) }
  writeBackup(folder, 'binh-yen-2026-10-01-0900.tar.gz', new ArrayBuffer(1))
  for (let day = 1; day <= 20; day++) {
    const at = hanoi(`2026-11-${String(day).padStart(2, '0')}T02:30:00`)
    expect(await nightlyBackup(database, folder, noPhotos, at)).toContain(backupName(at, true))
    expect(await nightlyBackup(database, folder, noPhotos, at)).toBeNull()
  }
  const kept = readdirSync(folder).sort()
  expect(kept[0]).toBe('binh-yen-2026-10-01-0900.tar.gz')
  expect(kept[1]).toBe('binh-yen-2026-11-06-0230-nightly.tar.gz')
  expect(kept).toHaveLength(16)
  expect(expiredBackups(hanoi('2027-01-01T00:00:00'), kept)).toHaveLength(15)
  expect(statSync(join(folder, kept[1] ?? '')).mode & 0o777).toBe(0o600)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

it('leaves nothing behind of one that the disk did not take', () => {
  const folder = temporaryFolder()
  const name = 'binh-yen-2026-11-22-0900.tar.gz'
  // No file takes the name of a folder with something in it.
  mkdirSync(join(folder, name, 'x'), { recursive: true })
  expect(() => writeBackup(folder, name, new ArrayBuffer(3))).toThrow()
  expect(readdirSync(folder)).toEqual([name])
})
