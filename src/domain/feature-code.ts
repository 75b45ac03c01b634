// The next free code within a commune, in the way its codes are already written.

const NUMBERED = /^(.*?)(\d+)$/u

/**
 * `CAM-07210-041` among others -> `CAM-07210-042`; the most used form wins, the highest number counts.
 * Without numbered codes: `CAM-0001`.
 */
export function proposeCode(prefix: string, codes: readonly string[]): string {
  const series = new Map<string, { count: number; highest: number; digits: number }>()
  for (const code of codes) {
    const [, stem, digits] = NUMBERED.exec(code.trim()) ?? []
    if (stem === undefined || digits === undefined || digits.length > 9) continue
    const known = series.get(stem) ?? { count: 0, highest: 0, digits: 0 }
    series.set(stem, {
      count: known.count + 1,
      highest: Math.max(known.highest, Number(digits)),
      digits: Math.max(known.digits, digits.length),
    })
  }
  const [most] = [...series].sort(([, a], [, b]) => b.count - a.count)
  if (most === undefined) return `${prefix}-0001`
  const [stem, { highest, digits }] = most
  return `${stem}${String(highest + 1).padStart(digits, '0')}`
}
