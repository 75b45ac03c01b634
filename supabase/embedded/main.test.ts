// The server as a process: what it prints, when it refuses, and how it ends.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder } from './data-folder/data-folder'
import { readLock } from './data-folder/lock-file'
import { FIRST_ADMIN } from './database/first-start'
import { printedPassword, startServerProcess } from './testing/server-process'
import { testClient } from './testing/test-client'
import { testSettings } from './testing/test-settings'

const PORT = 5360
const PATIENCE_MS = 240_000
const settingsForTest = () => ({ ...testSettings(), port: PORT })

/** Names and content of everything in a folder. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256')
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

describe('the server process', { timeout: PATIENCE_MS }, () => {
  it('prints no key, token or password, and ends in order', async () => {
    const settings = settingsForTest()
    const server = await startServerProcess(settings)
    const password = printedPassword(server)
    expect(password.length).toBeGreaterThan(12)
    const url = readLock(settings.dataDir)?.url ?? ''
    const client = await testClient(url, FIRST_ADMIN, password)
    const { data } = await client.auth.getSession()
    await testClient(url, FIRST_ADMIN, 'a-wrong-password').catch(() => {})
    await client.from('cameras').insert({ name: 'a-value-of-a-row' })
    await client.from('cameras').select('no_such_column')

    const second = await startServerProcess({ ...settings, port: PORT + 1 })
    expect(await second.ended).toBe(1)
    expect(second.output()).toContain(`already running on ${settings.dataDir} (${url})`)

    const keys = readFileSync(dataFolder(settings.dataDir).keys, 'utf8')
    const { publishableKey, jwtSecret } = JSON.parse(keys) as Record<string, string>
    const { access_token, refresh_token } = data.session ?? { access_token: '', refresh_token: '' }
    const lockKey = readLock(settings.dataDir)?.controlKey
    await server.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    expect(readLock(settings.dataDir)).toBeNull()

    const printed = server.output() + second.output()
    // Once, and only once, on purpose.
    expect(printed.split(password)).toHaveLength(2)
    const secrets = [publishableKey, jwtSecret, access_token, refresh_token, lockKey]
    for (const secret of [...secrets, 'a-wrong-password', 'a-value-of-a-row']) {
      expect(secret).toBeTruthy()
      expect(printed).not.toContain(secret)
    }
    expect(printed).not.toMatch(/\n\s+at /)
  })

  it('leaves data that is damaged or too new as it found them', async () => {
    const settings = settingsForTest()
    await (await startServerProcess(settings)).kill('SIGTERM')
    const folder = dataFolder(settings.dataDir)

    const refuses = async (sentence: string) => {
      const before = fingerprint(settings.dataDir)
      const server = await startServerProcess(settings)
      expect(await server.ended).toBe(1)
      expect(server.output()).toContain(sentence)
      expect(server.output()).not.toMatch(/\n\s+at /)
      expect(fingerprint(settings.dataDir)).toBe(before)
    }

    const schemaVersion = readFileSync(folder.schemaVersion)
    writeFileSync(folder.schemaVersion, '99990101000000\n')
    await refuses('made by a newer version')
    writeFileSync(folder.schemaVersion, schemaVersion)

    const control = join(folder.database, 'global', 'pg_control')
    writeFileSync(control, new Uint8Array(8192).fill(7))
    await refuses('is damaged and cannot be opened')
    writeFileSync(control, 'short')
    await refuses('is damaged and cannot be opened')
  })

  it('says when the port is taken, and still shows the first password when it is free again', async () => {
    const settings = settingsForTest()
    const other = createServer().listen(PORT, '127.0.0.1')
    try {
      const server = await startServerProcess(settings)
      expect(await server.ended).toBe(1)
      expect(server.output()).toContain(`Port ${PORT} is in use`)
      expect(printedPassword(server)).toBe('')
      expect(readLock(settings.dataDir)).toBeNull()
    } finally {
      other.close()
    }
    const server = await startServerProcess(settings)
    const url = readLock(settings.dataDir)?.url ?? ''
    await testClient(url, FIRST_ADMIN, printedPassword(server))
    await server.kill('SIGTERM')
    const again = await startServerProcess(settings)
    expect(printedPassword(again)).toBe('')
    await testClient(url, FIRST_ADMIN, printedPassword(server))
    await again.kill('SIGTERM')
  })
})
