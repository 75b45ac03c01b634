// A reason not to start (or restore, or back up) that the person at the terminal can act on, in both languages.

export class StartError extends Error {
  constructor(
    readonly code: string,
    readonly vi: string,
    readonly en: string,
  ) {
    super(en)
    this.name = 'StartError'
  }
}

/** What to print for any failure: our own sentence, or the message of an unexpected error without its stack. */
export function sentenceOf(error: unknown): string {
  if (error instanceof StartError) return `${error.vi}\n${error.en}`
  const message = error instanceof Error ? error.message : String(error)
  return `Lỗi không ngờ tới: ${message}\nUnexpected error: ${message}`
}
