// Small settings that this device remembers; a browser that forbids storage just forgets them.

/** `vi` or `en`; Vietnamese unless told. */
export const LANGUAGE_SETTING = 'binh-yen-language'

export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

export function keepSetting(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Forgotten at the next start, nothing more.
  }
}
