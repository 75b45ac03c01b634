// Silences Lite in the database thread: what it prints of a failed query can hold passwords and tokens.

export function quietConsole(): void {
  const silent = () => {}
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) console[level] = silent
}
