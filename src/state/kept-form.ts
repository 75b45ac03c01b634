// What was typed into a form and is not saved: kept in this tab, for the same account only, because a
// session may end while somebody types. Saving, cancelling and signing out forget it.
// The small build: this is on its way to the sign-in page.
import * as z from 'zod/mini'

const KEY = 'binh-yen-form'

const keptForm = z.object({
  userId: z.string(),
  table: z.enum(['cameras', 'fire_points']),
  id: z.string(),
  /** Null for a feature that is being added. */
  areaPath: z.nullable(z.string()),
  changes: z.record(z.string(), z.object({ before: z.unknown(), mine: z.unknown() })),
})

export type KeptForm = z.infer<typeof keptForm>

/** A browser that forbids storage keeps nothing. */
export function keepForm(form: KeptForm): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(form))
  } catch {
    // The form stays open; only the end of the session would lose it.
  }
}

export function forgetForm(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // Nothing was kept.
  }
}

/** What this user left; what another one left is forgotten. */
export function keptFormOf(userId: string | null): KeptForm | null {
  try {
    const text = sessionStorage.getItem(KEY)
    if (text === null) return null
    const { data } = keptForm.safeParse(JSON.parse(text))
    if (data && data.userId === userId) return data
  } catch {
    // Not ours, or broken.
  }
  forgetForm()
  return null
}
