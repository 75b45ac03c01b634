// The keys of one installation: random, made once, readable by their owner alone.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { StartError } from '../start-error'
import type { DataFolder } from './data-folder'

export interface Keys {
  /** Public: names this installation to the client. */
  publishableKey: string
  /** Signs access tokens. Never leaves this machine. */
  jwtSecret: string
}

/** Reads the keys, or makes them where there is no database yet. */
export function loadKeys(folder: DataFolder): Keys {
  if (existsSync(folder.keys)) return readKeys(folder.keys)
  if (existsSync(folder.database) && !existsSync(folder.unfinished)) {
    throw new StartError(
      'keys_missing',
      `Thiếu tệp khóa ${folder.keys}: hãy chép lại tệp này, hoặc khôi phục bản sao lưu (npm run restore TÊN_TỆP).`,
      `The keys file ${folder.keys} is missing: put it back, or restore a backup (npm run restore FILE).`,
    )
  }
  return createKeys(folder)
}

export function createKeys(folder: DataFolder): Keys {
  const keys: Keys = {
    publishableKey: `sb_publishable_${randomBytes(24).toString('base64url')}`,
    jwtSecret: randomBytes(48).toString('base64url'),
  }
  writeFileSync(folder.keys, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
  return keys
}

function readKeys(file: string): Keys {
  const wider = statSync(file).mode & 0o077
  // Windows has no such modes: access lists of the user's folder stand in.
  if (wider !== 0 && process.platform !== 'win32') {
    throw new StartError(
      'keys_exposed',
      `Tệp khóa ${file} cho người khác đọc được: hãy chạy "chmod 600" cho tệp này.`,
      `Others can read the keys file ${file}: run "chmod 600" on it.`,
    )
  }
  const keys = parseKeys(readFileSync(file, 'utf8'))
  if (keys) return keys
  throw new StartError(
    'keys_damaged',
    `Tệp khóa ${file} bị hỏng: hãy chép lại tệp này, hoặc khôi phục bản sao lưu (npm run restore TÊN_TỆP).`,
    `The keys file ${file} is damaged: put it back, or restore a backup (npm run restore FILE).`,
  )
}

function parseKeys(text: string): Keys | null {
  try {
    const { publishableKey, jwtSecret } = JSON.parse(text) as Partial<Keys>
    const whole = publishableKey?.startsWith('sb_publishable_') && (jwtSecret?.length ?? 0) >= 32
    return whole && publishableKey && jwtSecret ? { publishableKey, jwtSecret } : null
  } catch {
    return null
  }
}
