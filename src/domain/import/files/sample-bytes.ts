// The lines of a file that tell its encoding.

const ENOUGH = 262_144
const LINE_FEED = 0x0a
/** A line without an end is cut here. */
const LONGEST = 4096

/** Lines with a byte beyond ASCII, up to 256 kB of them. */
export function withHighBytes(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = []
  let size = 0
  for (let at = 0; at < bytes.length && size < ENOUGH; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    const start = Math.max(bytes.lastIndexOf(LINE_FEED, at) + 1, at - LONGEST)
    const feed = bytes.indexOf(LINE_FEED, at)
    const end = Math.min(feed < 0 ? bytes.length : feed + 1, at + LONGEST)
    lines.push(bytes.subarray(start, end))
    size += end - start
    at = end - 1
  }
  const sample = new Uint8Array(size)
  let filled = 0
  for (const line of lines) {
    sample.set(line, filled)
    filled += line.length
  }
  return sample
}
