// Keys: random, private, and never made anew for a database that had others.
import { chmodSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder'
import { dataFolder } from './data-folder'
import { loadKeys } from './keys'

const folderForTest = () => dataFolder(temporaryFolder())
const refusal = (code: string) => expect.objectContaining({ name: 'StartError', code })

it('makes keys once, for their owner alone', () => {
  const folder = folderForTest()
  const keys = loadKeys(folder)
  expect(loadKeys(folder)).toEqual(keys)
  expect(statSync(folder.keys).mode & 0o777).toBe(0o600)
  expect(loadKeys(folderForTest()).jwtSecret).not.toBe(keys.jwtSecret)
  expect(keys.jwtSecret.length).toBeGreaterThan(60)
})

it('does not start a database whose keys are gone', () => {
  const folder = folderForTest()
  loadKeys(folder)
  mkdirSync(folder.database)
  rmSync(folder.keys)
  expect(() => loadKeys(folder)).toThrow(refusal('keys_missing'))
})

it('does not start with keys that others can read', () => {
  const folder = folderForTest()
  loadKeys(folder)
  chmodSync(folder.keys, 0o640)
  expect(() => loadKeys(folder)).toThrow(refusal('keys_exposed'))
})

it.each(['', '{}', '{"publishableKey":"sb_publishable_x","jwtSecret":"short"}', 'nonsense'])(
  'does not start with damaged keys: %s',
  (text) => {
    const folder = folderForTest()
    writeFileSync(folder.keys, text, { mode: 0o600 })
    expect(() => loadKeys(folder)).toThrow(refusal('keys_damaged'))
  },
)
