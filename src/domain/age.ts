// An age in the unit that people say it in.

export interface Age {
  readonly unit: 'now' | 'seconds' | 'minutes' | 'hours'
  readonly count: number
}

/** `age` in milliseconds; seconds go in steps of five, so that the words do not flicker. */
export function ageOf(age: number): Age {
  const seconds = Math.max(0, age) / 1000
  if (seconds < 5) return { unit: 'now', count: 0 }
  if (seconds < 60) return { unit: 'seconds', count: Math.floor(seconds / 5) * 5 }
  if (seconds < 3600) return { unit: 'minutes', count: Math.floor(seconds / 60) }
  return { unit: 'hours', count: Math.floor(seconds / 3600) }
}
