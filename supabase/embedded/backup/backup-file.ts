// Backup files: how they are named, written whole, and thrown away after two weeks.
//
// A backup is the database; its photos lie beside it (photo-backup.ts). The keys stay out of it: whoever finds a backup cannot sign tokens with
// it, and a restore on another machine makes new keys there (everyone's session goes on by its refresh token).
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePrivate } from '../data-folder/data-folder'

const KEPT_DAYS = 14
const DAY_MS = 86_400_000
const NIGHTLY = /^binh-yen-(\d{4}-\d{2}-\d{2})-\d{4}-nightly\.tar\.gz$/

/** Date and time in Viet Nam as `2026-11-22` and `0215`. */
export function localTime(at: Date): { date: string; time: string } {
  const text = at.toLocaleString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })
  return { date: text.slice(0, 10), time: text.slice(11, 16).replace(':', '') }
}

export function backupName(at: Date, nightly: boolean): string {
  const { date, time } = localTime(at)
  return `binh-yen-${date}-${time}${nightly ? '-nightly' : ''}.tar.gz`
}

const NAME = /^binh-yen-(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})(-nightly)?\.tar\.gz$/

/** What its name says of a backup; null for a file with another name. */
export function madeAt(file: string): { at: Date; nightly: boolean } | null {
  const [, date, hours, minutes, nightly] = NAME.exec(file) ?? []
  const at = new Date(`${date}T${hours}:${minutes}:00+07:00`)
  return Number.isNaN(at.getTime()) ? null : { at, nightly: nightly !== undefined }
}

/** Whether tonight's backup is still to be made: once a day, from two o'clock on. */
export function nightlyDue(at: Date, files: string[]): boolean {
  const { date, time } = localTime(at)
  return time >= '0200' && !files.some((file) => NIGHTLY.exec(file)?.[1] === date)
}

/** Nightly backups older than two weeks; those made by hand are kept. */
export function expiredBackups(at: Date, files: string[]): string[] {
  const oldest = localTime(new Date(at.getTime() - KEPT_DAYS * DAY_MS)).date
  return files.filter((file) => (NIGHTLY.exec(file)?.[1] ?? oldest) < oldest)
}

export function listBackups(folder: string): string[] {
  makePrivate(folder)
  return readdirSync(folder).filter((file) => file.endsWith('.tar.gz'))
}

/** Answers the file's path. It has its name only when it is whole. */
export function writeBackup(folder: string, name: string, content: ArrayBuffer): string {
  makePrivate(folder)
  const file = join(folder, name)
  const draft = `${file}.part`
  try {
    writeFileSync(draft, new Uint8Array(content), { mode: 0o600 })
    renameSync(draft, file)
  } catch (error) {
    // What a full disk took of it would keep it full.
    rmSync(draft, { force: true })
    throw error
  }
  return file
}

export function deleteBackups(folder: string, files: string[]): void {
  for (const file of files) rmSync(join(folder, file), { force: true })
}
