// One process per data folder; a lock whose process is gone does not hold anybody up.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder'
import { readLock, removeStale, takeLock } from './lock-file'
import { startFromPs, startOf } from './process-identity'

const hasPs = spawnSync('ps', ['-p', String(process.pid)]).status === 0
const dataDirForTest = () => join(temporaryFolder(), 'data')
const writeLock = (dataDir: string, pid: number, processStart: string) =>
  writeFileSync(`${dataDir}.lock`, JSON.stringify({ pid, processStart, url: '', controlKey: '' }))

it('refuses a second holder and tells where the first one answers', () => {
  const dataDir = dataDirForTest()
  const lock = takeLock(dataDir)
  lock.write({ url: 'http://localhost:5399', controlKey: 'key' })
  expect(() => takeLock(dataDir)).toThrow(`already running on ${dataDir} (http://localhost:5399)`)
  expect(readLock(dataDir)).toMatchObject({ pid: process.pid, url: 'http://localhost:5399' })
  expect(statSync(lock.file).mode & 0o777).toBe(0o600)
  lock.release()
  expect(existsSync(lock.file)).toBe(false)
  takeLock(dataDir).release()
})

it('takes over from a process that was killed', async () => {
  const dataDir = dataDirForTest()
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
  writeLock(dataDir, child.pid ?? 0, startOf(child.pid ?? 0))
  expect(() => takeLock(dataDir)).toThrow('already running')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(readLock(dataDir)).toBeNull()
  takeLock(dataDir).release()
})

it('takes over when another process has the number now', () => {
  const dataDir = dataDirForTest()
  writeLock(dataDir, process.ppid, 'long ago')
  takeLock(dataDir).release()
})

it('knows by ps, too, whether a number is the same process (macOS)', () => {
  expect(startFromPs(process.pid)).toBe(startFromPs(process.pid))
  if (hasPs) expect(startFromPs(process.pid)).toMatch(/\d{4}$/)
  expect(startFromPs(2 ** 22 + 1)).toBe('')
})

it('takes over a lock that was never finished', () => {
  const dataDir = dataDirForTest()
  writeFileSync(`${dataDir}.lock`, '')
  takeLock(dataDir).release()
})

it('does not let two start that found the same stale lock', () => {
  const dataDir = dataDirForTest()
  writeLock(dataDir, process.ppid, 'long ago')
  const seenBySlower = readFileSync(`${dataDir}.lock`, 'utf8')
  const quicker = takeLock(dataDir)
  removeStale(quicker.file, seenBySlower)
  expect(() => takeLock(dataDir)).toThrow('already running')
  expect(readdirSync(dirname(dataDir))).toEqual(['data.lock'])
  quicker.release()
  expect(existsSync(quicker.file)).toBe(false)
})

it('leaves nothing but the lock beside the data', () => {
  const dataDir = dataDirForTest()
  const lock = takeLock(dataDir)
  expect(readdirSync(dirname(dataDir))).toEqual(['data.lock'])
  expect(readFileSync(lock.file, 'utf8')).toContain(String(process.pid))
  lock.release()
})
