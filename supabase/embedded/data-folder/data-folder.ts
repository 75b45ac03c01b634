// Where an installation keeps its things, and the checks before anything is opened or written.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { StartError } from '../start-error'

export interface DataFolder {
  root: string
  /** PGlite's own cluster. */
  database: string
  /** The files of photos; their rows are in the database. */
  photos: string
  keys: string
  /** Version of the last migration applied, readable without opening the database. */
  schemaVersion: string
  /** There while a first start is at work: what it left half-done is made again. */
  unfinished: string
}

export const dataFolder = (root: string): DataFolder => ({
  root,
  database: join(root, 'db'),
  photos: join(root, 'photos'),
  keys: join(root, 'keys.json'),
  schemaVersion: join(root, 'schema-version'),
  unfinished: join(root, 'unfinished'),
})

/** Makes the folder itself, for its owner alone. */
export function prepareRoot(folder: DataFolder): void {
  makePrivate(folder.root)
}

/** Makes a folder for its owner alone, or takes one away from others that was there before. */
export function makePrivate(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  // Windows has no such modes: access lists of the user's folder stand in.
  if (process.platform === 'win32' || (statSync(path).mode & 0o077) === 0) return
  try {
    chmodSync(path, 0o700)
  } catch {
    // A folder of somebody else, a mounted disk for one: whoever mounted it decides.
  }
}

/** Clears what an interrupted first start left. Answers whether a first start is due. */
export function prepareDataFolder(folder: DataFolder): boolean {
  if (existsSync(folder.unfinished)) rmSync(folder.database, { recursive: true, force: true })
  if (existsSync(folder.database)) return false
  writeFileSync(folder.unfinished, '')
  return true
}

export function finishFirstStart(folder: DataFolder): void {
  rmSync(folder.unfinished, { force: true })
}

/** Follows the name of a database that a restore has put aside. */
export const PUT_ASIDE = '.before-restore'

/** The PostgreSQL that PGlite is built from. */
const POSTGRES_MAJOR = '17'
const CONTROL_FILE_BYTES = 8192

/** Refuses a folder that is damaged or newer than this version, from its files alone: nothing is written. */
export function checkDatabaseFolder(folder: DataFolder, knownVersions: string[]): void {
  if (existsSync(folder.unfinished)) return
  if (!existsSync(folder.database)) {
    if (existsSync(folder.schemaVersion)) throw databaseMissing(folder)
    return
  }
  const schemaVersion = readText(folder.schemaVersion)
  const newest = knownVersions.at(-1) ?? ''
  if (schemaVersion > newest) throw tooNew(schemaVersion)

  const major = readText(join(folder.database, 'PG_VERSION'))
  if (Number(major) > Number(POSTGRES_MAJOR)) throw tooNew(`PostgreSQL ${major}`)
  const control = statSync(join(folder.database, 'global', 'pg_control'), { throwIfNoEntry: false })
  if (major !== POSTGRES_MAJOR || control?.size !== CONTROL_FILE_BYTES) throw damaged(folder)
}

export function damaged(folder: DataFolder): StartError {
  return new StartError(
    'data_damaged',
    `Thư mục dữ liệu ${folder.root} bị hỏng, không mở được. Hãy khôi phục bản sao lưu: npm run restore TÊN_TỆP`,
    `The data folder ${folder.root} is damaged and cannot be opened. Restore a backup: npm run restore FILE`,
  )
}

/** Nothing new is made where an installation was: it would look as if all was lost. */
function databaseMissing(folder: DataFolder): StartError {
  const aside = readdirSync(folder.root)
    .filter((name) => name.startsWith(basename(folder.database) + PUT_ASIDE))
    .map((name) => join(folder.root, name))
    .sort()
    .at(-1)
  const [vi, en] = aside
    ? [
        ` Lần khôi phục trước đã cất dữ liệu cũ ở ${aside}: có thể đổi tên lại thành ${folder.database}.`,
        ` A restore put the former data aside in ${aside}: it can be renamed back to ${folder.database}.`,
      ]
    : ['', '']
  return new StartError(
    'database_missing',
    `Thư mục ${folder.root} từng có dữ liệu, nhưng nay thiếu ${folder.database}. Hãy chép lại thư mục này, hoặc khôi phục bản sao lưu: npm run restore TÊN_TỆP.${vi}`,
    `The folder ${folder.root} held data, but ${folder.database} is missing now. Put it back, or restore a backup: npm run restore FILE.${en}`,
  )
}

function tooNew(version: string): StartError {
  return new StartError(
    'data_too_new',
    `Dữ liệu do một phiên bản mới hơn tạo ra (${version}): hãy cập nhật Bình Yên rồi chạy lại. Chưa có gì bị thay đổi.`,
    `The data was made by a newer version (${version}): update Bình Yên and start again. Nothing was changed.`,
  )
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
}
