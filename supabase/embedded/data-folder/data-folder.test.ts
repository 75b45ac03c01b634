// What is told from the files alone, before a database is opened.
import { chmodSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder'
import {
  checkDatabaseFolder,
  type DataFolder,
  dataFolder,
  finishFirstStart,
  prepareDataFolder,
  prepareRoot,
} from './data-folder'

const refusal = (code: string) => expect.objectContaining({ name: 'StartError', code })
const KNOWN = ['20260101000100', '20260101000200']

function wholeFolder(): DataFolder {
  const folder = dataFolder(temporaryFolder())
  mkdirSync(join(folder.database, 'global'), { recursive: true })
  writeFileSync(join(folder.database, 'PG_VERSION'), '17\n')
  writeFileSync(join(folder.database, 'global', 'pg_control'), new Uint8Array(8192))
  writeFileSync(folder.schemaVersion, '20260101000200\n')
  return folder
}

it('passes a folder that is whole, and one that is not there yet', () => {
  expect(() => checkDatabaseFolder(wholeFolder(), KNOWN)).not.toThrow()
  expect(() => checkDatabaseFolder(dataFolder(temporaryFolder()), KNOWN)).not.toThrow()
})

it('knows data of a newer version', () => {
  const migrated = wholeFolder()
  writeFileSync(migrated.schemaVersion, '20270101000000\n')
  expect(() => checkDatabaseFolder(migrated, KNOWN)).toThrow(refusal('data_too_new'))
  const upgraded = wholeFolder()
  writeFileSync(join(upgraded.database, 'PG_VERSION'), '18\n')
  expect(() => checkDatabaseFolder(upgraded, KNOWN)).toThrow(refusal('data_too_new'))
})

it('knows damaged data', () => {
  const nameless = wholeFolder()
  writeFileSync(join(nameless.database, 'PG_VERSION'), '')
  expect(() => checkDatabaseFolder(nameless, KNOWN)).toThrow(refusal('data_damaged'))
  const short = wholeFolder()
  writeFileSync(join(short.database, 'global', 'pg_control'), new Uint8Array(100))
  expect(() => checkDatabaseFolder(short, KNOWN)).toThrow(refusal('data_damaged'))
})

it('does not fill a folder with demo data whose database is missing', () => {
  const folder = wholeFolder()
  rmSync(folder.database, { recursive: true })
  expect(() => checkDatabaseFolder(folder, KNOWN)).toThrow(refusal('database_missing'))
  const aside = `${folder.database}.before-restore-2026-11-22-0215`
  mkdirSync(aside)
  expect(() => checkDatabaseFolder(folder, KNOWN)).toThrow(aside)
  writeFileSync(folder.unfinished, '')
  expect(() => checkDatabaseFolder(folder, KNOWN)).not.toThrow()
})

it('takes a data folder that was made beforehand away from other users', () => {
  const folder = dataFolder(temporaryFolder())
  chmodSync(folder.root, 0o755)
  prepareRoot(folder)
  expect(statSync(folder.root).mode & 0o777).toBe(0o700)
})

it('makes again what an interrupted first start left half-done', () => {
  const folder = dataFolder(temporaryFolder())
  expect(prepareDataFolder(folder)).toBe(true)
  mkdirSync(folder.database)
  writeFileSync(join(folder.database, 'half'), '')
  expect(prepareDataFolder(folder)).toBe(true)
  expect(existsSync(folder.database)).toBe(false)
  mkdirSync(folder.database)
  finishFirstStart(folder)
  expect(prepareDataFolder(folder)).toBe(false)
  expect(existsSync(folder.database)).toBe(true)
})
