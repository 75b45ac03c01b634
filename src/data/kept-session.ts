// What supabase-js keeps of the session in this browser; one that forbids storage keeps nothing.
// The small build: this is on its way to the sign-in page.
import * as z from 'zod/mini'

/** Where supabase-js keeps the session in localStorage. */
export const SESSION_STORAGE_KEY = 'binh-yen-session'

const keptUserShape = z.object({
  user: z.object({ id: z.string(), email: z.optional(z.string()) }),
})

export type KeptUser = z.infer<typeof keptUserShape>['user']

export function hasKept(): boolean {
  try {
    return localStorage.getItem(SESSION_STORAGE_KEY) !== null
  } catch {
    return false
  }
}

/** Whose session is kept, expired or not; null when nothing readable is. */
export function keptUser(): KeptUser | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(SESSION_STORAGE_KEY) ?? 'null')
    return keptUserShape.safeParse(kept).data?.user ?? null
  } catch {
    return null
  }
}

export function clearKept(): void {
  try {
    localStorage.removeItem(SESSION_STORAGE_KEY)
  } catch {
    // Nothing was kept.
  }
}
