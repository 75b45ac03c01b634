// What supabase-js keeps of the session in this browser; one that forbids storage keeps nothing.
import { SESSION_STORAGE_KEY } from './client'

export function hasKept(): boolean {
  try {
    return localStorage.getItem(SESSION_STORAGE_KEY) !== null
  } catch {
    return false
  }
}

export function clearKept(): void {
  try {
    localStorage.removeItem(SESSION_STORAGE_KEY)
  } catch {
    // Nothing was kept.
  }
}
