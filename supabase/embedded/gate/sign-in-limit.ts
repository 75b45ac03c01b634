// At most ten wrong sign-ins in five minutes for an account from one address (fewer wrong codes of a wall).
//
// For an account from all addresses, and for an address with all accounts, the cap is higher: a whole office
// comes from one address, and nobody elsewhere should be able to lock an account with ten tries.

const WINDOW_MS = 5 * 60_000
const MAX_OF_PAIR = 10
const MAX_OF_ONE = 50
/** Forgetting starts here, so that made-up accounts cannot fill the memory. */
const MAX_KEYS = 10_000

export interface Attempt {
  /** How long to wait when there were too many; null lets the attempt through. */
  retryAfterSeconds: number | null
  /** Call unless the password was wrong: the attempt then does not count. */
  forgive: () => void
}

export class SignInLimit {
  readonly #wrong = new Map<string, number[]>()
  readonly #now: () => number
  readonly #maxOfPair: number

  constructor(now: () => number = Date.now, maxOfPair = MAX_OF_PAIR) {
    this.#now = now
    this.#maxOfPair = maxOfPair
  }

  /** Counts an attempt as wrong until it succeeds, so that a hundred at once are not all let through. */
  attempt(account: string, address: string): Attempt {
    const caps: [key: string, max: number][] = [
      [`both ${address} ${account}`, this.#maxOfPair],
      [`account ${account}`, MAX_OF_ONE],
      [`address ${address}`, MAX_OF_ONE],
    ]
    const keys = caps.map(([key]) => key)
    const waitMs = Math.max(...caps.map(([key, max]) => this.#waitMs(key, max)))
    if (waitMs > 0) return { retryAfterSeconds: Math.ceil(waitMs / 1000), forgive: () => {} }
    const at = this.#now()
    for (const key of keys) this.#wrong.set(key, [...this.#recent(key), at])
    this.#forget()
    return { retryAfterSeconds: null, forgive: () => this.#undo(keys, at) }
  }

  #recent(key: string): number[] {
    const since = this.#now() - WINDOW_MS
    return (this.#wrong.get(key) ?? []).filter((at) => at > since)
  }

  #waitMs(key: string, max: number): number {
    const recent = this.#recent(key)
    const oldest = recent.at(-max)
    return oldest === undefined ? 0 : oldest + WINDOW_MS - this.#now()
  }

  #undo(keys: string[], at: number): void {
    for (const key of keys) {
      const times = this.#wrong.get(key) ?? []
      const index = times.indexOf(at)
      if (index >= 0) this.#wrong.set(key, times.toSpliced(index, 1))
    }
  }

  #forget(): void {
    if (this.#wrong.size <= MAX_KEYS) return
    for (const key of this.#wrong.keys()) {
      if (this.#recent(key).length === 0) this.#wrong.delete(key)
    }
  }
}
