// Who may ask the running server for something: whoever has the key, and only on this machine.
import { networkInterfaces } from 'node:os'
import { expect, it } from 'vitest'
import { makeBackup } from '../backup/make-backup'
import { serve } from '../serve'
import { testSettings } from '../testing/test-settings'
import { isOwnMachine } from './control'

const lanAddress = Object.values(networkInterfaces())
  .flatMap((entries) => entries ?? [])
  .find(({ internal, family }) => !internal && family === 'IPv4')?.address

it('knows this machine by its loopback address, and nobody else', () => {
  expect(isOwnMachine('127.0.0.1')).toBe(true)
  expect(isOwnMachine('::1')).toBe(true)
  expect(isOwnMachine('::ffff:127.0.0.1')).toBe(true)
  expect(isOwnMachine('203.0.113.7')).toBe(false)
  expect(isOwnMachine('')).toBe(false)
})

it.skipIf(lanAddress === undefined)(
  'backs up while the server runs with HOST set to an address of the office network',
  { timeout: 240_000 },
  async () => {
    const settings = { ...testSettings(), port: 5332, host: lanAddress ?? '' }
    const server = await serve(settings, () => {}, Promise.resolve())
    try {
      expect(server.url).toContain(lanAddress)
      expect(await makeBackup(settings)).toContain(settings.backupDir)
      expect(isOwnMachine(`::ffff:${lanAddress}`)).toBe(true)
    } finally {
      await server.stop()
    }
  },
)
