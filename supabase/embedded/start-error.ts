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

/** Any failure as a reason: our own, or the message of an unexpected error without its stack. */
export function toStartError(error: unknown): StartError {
  if (error instanceof StartError) return error
  const message = error instanceof Error ? error.message : String(error)
  return new StartError(
    'unexpected',
    'Lỗi ngoài dự kiến, chi tiết ở dòng dưới.',
    `Unexpected error: ${message}`,
  )
}

/** What to print for any failure. */
export function sentenceOf(error: unknown): string {
  const { vi, en } = toStartError(error)
  return `${vi}\n${en}`
}
