// Loads the page of a wall anew, only where the server would serve it: a browser's error page never heals itself.
import { waitAfter } from '@/domain/wall-night'

const FAILURES = 'binh-yen-wall-failures'
/** A wall that stood so long had recovered: its next failure is a first one. */
const RECOVERED_MS = 10 * 60_000
const ANSWER_WITHIN_MS = 10_000

/** The page as the server has it now; null where it does not answer. */
async function servedPage(): Promise<string | null> {
  try {
    const answer = await fetch('/', {
      cache: 'no-store',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    })
    return answer.ok ? await answer.text() : null
  } catch {
    return null
  }
}

/** The name of the first script has a hash of all the code in it. */
const SCRIPT = /<script[^>]+src="([^"]+)"/

const ownScript = (): string => SCRIPT.exec(document.documentElement.outerHTML)?.[1] ?? ''

/** What tells the build that runs here from others. */
export const runningBuild = (): string => ownScript().split('/').at(-1) ?? ''

/** Whether the server has another build than the one that runs here; false where it does not answer. */
export async function isNewerServed(): Promise<boolean> {
  const served = SCRIPT.exec((await servedPage()) ?? '')?.[1]
  const own = ownScript()
  return served !== undefined && own !== '' && served !== own
}

/** Where the server does not answer, the wall stays as it is. */
export async function reloadQuietly(): Promise<void> {
  if ((await servedPage()) !== null) window.location.reload()
}

interface Failures {
  readonly count: number
  readonly at: number
}

/** After a failure: soon, then later and later, and only when the server answers. @returns stops */
export function reloadAfterFailure(): () => void {
  const before = readFailures()
  const isRecovered = Date.now() - before.at > RECOVERED_MS
  let { count } = isRecovered ? { count: 0 } : before
  let timer: ReturnType<typeof setTimeout> | undefined
  const again = () => {
    timer = setTimeout(async () => {
      count++
      keepFailures({ count, at: Date.now() })
      await reloadQuietly()
      again()
    }, waitAfter(count))
  }
  again()
  return () => clearTimeout(timer)
}

function readFailures(): Failures {
  try {
    const { count, at } = JSON.parse(sessionStorage.getItem(FAILURES) ?? '') as Failures
    return { count: Number(count) || 0, at: Number(at) || 0 }
  } catch {
    return { count: 0, at: 0 }
  }
}

function keepFailures(failures: Failures): void {
  try {
    sessionStorage.setItem(FAILURES, JSON.stringify(failures))
  } catch {
    // Then each failure is a first one.
  }
}
