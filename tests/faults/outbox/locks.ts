// The locks of a browser, as far as the outbox needs them: one holder at a time, the next in line after it.
export function lockManager(): LockManager {
  let last: Promise<unknown> = Promise.resolve()
  const request = (_name: string, _options: LockOptions, work: () => Promise<unknown>) => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  return { request } as unknown as LockManager
}
