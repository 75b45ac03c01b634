// Which rows of a long list are in sight, so that only those are in the page.

interface Window {
  /** Index of the first row in the page and of the one after the last. */
  readonly first: number
  readonly after: number
}

/** Rows kept above and below what is in sight, so that a quick scroll shows no gap. */
const SPARE = 8

/** All sizes in pixels. */
export function visibleRows(
  count: number,
  rowHeight: number,
  scrollTop: number,
  height: number,
): Window {
  const first = Math.floor(scrollTop / rowHeight) - SPARE
  const after = Math.ceil((scrollTop + height) / rowHeight) + SPARE
  return { first: Math.min(Math.max(0, first), count), after: Math.max(0, Math.min(count, after)) }
}
