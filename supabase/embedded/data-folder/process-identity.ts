// Tells whether a process is alive, and the same one as before: numbers are used again after a restart.
import { readFileSync } from 'node:fs'

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
export function startOf(pid: number): string {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop() ?? ''
    const STARTTIME = 19
    return afterName.split(' ')[STARTTIME] ?? ''
  } catch {
    return ''
  }
}
