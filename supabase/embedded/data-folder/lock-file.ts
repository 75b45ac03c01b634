// One process per data folder: a file beside it with who holds it and where that server answers.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { StartError } from '../start-error'
import { isAlive, startOf } from './process-identity'

export interface LockContent {
  pid: number
  /** When the process started, so that a used-again number is not mistaken for it. */
  processStart: string
  /** Address of the running server; empty until it listens. */
  url: string
  /** Lets commands on this machine ask the running server for a backup. New at every start. */
  controlKey: string
}

export interface Lock {
  file: string
  write: (content: Pick<LockContent, 'url' | 'controlKey'>) => void
  release: () => void
}

const lockFile = (dataDir: string): string => `${dataDir}.lock`

/** Takes the lock, or throws with a sentence when a living process has it. */
export function takeLock(dataDir: string): Lock {
  const file = lockFile(dataDir)
  const own = { pid: process.pid, processStart: startOf(process.pid), url: '', controlKey: '' }
  const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`
  const save = (content: LockContent) =>
    writeFileSync(draft, `${JSON.stringify(content)}\n`, { mode: 0o600 })

  save(own)
  try {
    // A link appears whole or not at all, and fails where the name is taken.
    while (!tryLink(draft, file)) {
      const text = textOf(file)
      const holder = holderIn(text)
      if (holder) throw heldBy(holder, dataDir)
      if (text !== null) removeStale(file, text)
    }
  } finally {
    rmSync(draft, { force: true })
  }

  return {
    file,
    write: (content) => {
      save({ ...own, ...content })
      renameSync(draft, file)
    },
    release: () => {
      if (readLock(dataDir)?.pid === process.pid) rmSync(file, { force: true })
    },
  }
}

/** Who holds the folder now, or null when nobody does (no file, or its process is gone). */
export function readLock(dataDir: string): LockContent | null {
  return holderIn(textOf(lockFile(dataDir)))
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function holderIn(text: string | null): LockContent | null {
  try {
    const content = JSON.parse(text ?? '') as LockContent
    const alive = isAlive(content.pid) && startOf(content.pid) === content.processStart
    return alive ? content : null
  } catch {
    return null
  }
}

function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/**
 * Two may find the same stale lock. The slower one then moves what the quicker one has just put there: it
 * puts back whatever is not the text that it `seen`, and looks again.
 */
export function removeStale(file: string, seen: string): void {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    // Somebody else was quicker.
    return
  }
  try {
    if (readFileSync(aside, 'utf8') !== seen) tryLink(aside, file)
  } finally {
    rmSync(aside, { force: true })
  }
}

function heldBy(holder: LockContent, dataDir: string): StartError {
  const where = holder.url ? ` (${holder.url})` : ''
  return new StartError(
    'already_running',
    `Bình Yên đang chạy với dữ liệu ${dataDir}${where}, tiến trình ${holder.pid}. Hãy dừng nó trước.`,
    `Bình Yên is already running on ${dataDir}${where}, process ${holder.pid}. Stop it first.`,
  )
}
