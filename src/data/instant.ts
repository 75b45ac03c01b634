// Timestamps as the two backends write them: PostgREST `2026-11-22T04:14:11.779+00:00`,
// the built-in one `2026-11-22 04:14:11.779+00`.

/**
 * The instant that a timestamptz text names.
 * @throws RangeError when it names none.
 */
export function toInstant(text: string): Date {
  const iso = text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00')
  const instant = new Date(iso)
  if (Number.isNaN(instant.getTime())) throw new RangeError(`not a timestamp: ${text}`)
  return instant
}

export const toInstantOrNull = (text: string | null): Date | null =>
  text === null ? null : toInstant(text)
