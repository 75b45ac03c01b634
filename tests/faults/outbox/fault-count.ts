// How often each fault happened: a run in which none did would show nothing.

export interface FaultCount {
  count(name: string): void
  of(prefix: string): number
  lines(): string[]
}

export function faultCount(): FaultCount {
  const counts = new Map<string, number>()
  return {
    count: (name) => void counts.set(name, (counts.get(name) ?? 0) + 1),
    of: (prefix) =>
      [...counts].reduce((sum, [name, count]) => sum + (name.startsWith(prefix) ? count : 0), 0),
    lines: () =>
      [...counts]
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([name, count]) => `${count} ${name}`),
  }
}
