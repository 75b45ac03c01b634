// Tells whether a process is alive, and the same one as before: numbers are used again after a restart.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** When the process started, in the system's own count; empty where the system does not tell. */
export const startOf = (pid: number): string =>
  existsSync('/proc/self/stat') ? startFromProc(pid) : startFromPs(pid)

function startFromProc(pid: number): string {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop() ?? ''
    const STARTTIME = 19
    return afterName.split(' ')[STARTTIME] ?? ''
  } catch {
    return ''
  }
}

/** macOS: to the second, in the same words whatever language and time zone the terminal has. */
export function startFromPs(pid: number): string {
  try {
    const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return started.trim()
  } catch {
    return ''
  }
}
