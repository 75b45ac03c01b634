// Sends what waits, one item after the other, in one tab at a time. Everything is injected, so that each fault can be
// played in a test: whatever fails or dies at whatever step, an item is sent again, parked with its reason, or synced.
import type { Outcome } from '@/data/editing'
import { Failure, toFailure } from '@/data/failure'
import { isSame } from '@/domain/draft'
import { nextEntry } from './next-entry'
import { passes, stopsAll } from './passing'
import type { Send } from './send'
import { chainOf } from './stands-on'
import type { OutboxStore } from './store'
import { markSending, settleAnswer, settleFailure, takeUpAgain } from './transitions'
import type { Entry } from './work'

export interface Engine {
  readonly store: OutboxStore
  readonly send: Send
  readonly now: () => Date
  /** In [0, 1). */
  readonly random: () => number
  readonly isOnline: () => boolean
  /** Runs `work` in one tab at a time; false when another one is at it and it did not run. */
  readonly alone: (work: () => Promise<void>) => Promise<boolean>
  /** The user whose session requests carry now, null without one. */
  readonly userNow: () => Promise<string | null>
  /** Asks for a new token; false when there is none, until somebody signs in. */
  readonly renew: () => Promise<boolean>
  /** Told after each step, so that screens can look again. */
  readonly changed: () => void
}

export interface FlushOptions {
  /** Somebody asked, or the network is back: waits are over. */
  readonly isForced?: boolean
}

const KEPT_AFTER_SYNC_MS = 24 * 3_600_000
/** A server that has had this many accidents in one flush is left in peace. */
const MOST_ACCIDENTS = 3

/**
 * Sends what is due of one user; items of others stay as they are. False when another tab is at it.
 * @throws Failure when the store of this device fails: then nothing is lost, and nothing more was sent.
 */
export function flush(
  engine: Engine,
  userId: string,
  { isForced = false }: FlushOptions = {},
): Promise<boolean> {
  return engine.alone(async () => {
    await recover(engine, userId)
    // Browsers are wrong about the network now and then; who asks gets a try.
    if (!isForced && !engine.isOnline()) return
    const tried = new Set<string>()
    const isLeftOut = ({ id }: Entry) => tried.has(id)
    for (let accidents = 0; accidents < MOST_ACCIDENTS; ) {
      // Somebody else may have signed in meanwhile, in another tab.
      if ((await engine.userNow()) !== userId) break
      const entries = await engine.store.all()
      const entry = nextEntry(entries, userId, engine.now(), isLeftOut, isForced)
      if (entry === null) break
      tried.add(entry.id)
      const failure = await attempt(engine, entry, entries)
      if (failure && stopsAll(failure)) break
      if (failure && passes(failure)) accidents++
    }
    await engine.store.prune(new Date(engine.now().getTime() - KEPT_AFTER_SYNC_MS))
    engine.changed()
  })
}

async function recover(engine: Engine, userId: string): Promise<void> {
  const entries = await engine.store.all()
  const left = entries.filter((entry) => entry.state === 'sending' && entry.userId === userId)
  for (const { id } of left)
    try {
      await engine.store.change(id, takeUpAgain)
    } catch (thrown) {
      // It waits for room; the others need not.
      if (!isFull(thrown)) throw thrown
    }
  if (left.length > 0) engine.changed()
}

/** Sends one item and notes what became of it; answers why it failed. */
async function attempt(
  engine: Engine,
  entry: Entry,
  entries: readonly Entry[],
): Promise<Failure | null> {
  const { marked, sendable, isKept } = await mark(engine, entry)
  if (marked?.state !== 'sending') return null
  engine.changed()
  const answer = await answerTo(engine, sendable, chainOf(marked, entries))
  if (isKept) await note(engine, marked, answer)
  // Removing needs no room, and frees some. Any other answer comes again when there is room to note it.
  else if (!(answer instanceof Failure) && answer.kind === 'saved')
    await engine.store.change(entry.id, (now) => (isSame(now, entry) ? null : now))
  engine.changed()
  return answer instanceof Failure ? answer : null
}

interface Marked {
  readonly marked: Entry | null
  /** Says what earlier tries may have left, not this one. */
  readonly sendable: Entry
  readonly isKept: boolean
}

/** A full disk must not keep what would free it from being sent: then the mark is not kept. */
async function mark({ store }: Engine, entry: Entry): Promise<Marked> {
  let before = entry
  try {
    const marked = await store.change(entry.id, (now) => {
      before = now
      return markSending(now)
    })
    return { marked, sendable: before, isKept: true }
  } catch (thrown) {
    if (!isFull(thrown)) throw thrown
    // Any number of tries may have gone without a mark.
    const marked = markSending(entry)
    return { marked, sendable: marked, isKept: false }
  }
}

async function note(
  { store, now, random }: Engine,
  marked: Entry,
  answer: Outcome<unknown> | Failure,
): Promise<void> {
  const settle =
    answer instanceof Failure
      ? settleFailure(marked, answer, now(), random())
      : settleAnswer(marked, answer, now())
  try {
    await store.change(marked.id, settle)
  } catch (thrown) {
    // The item stays as one that was being sent, and is taken up again.
    if (!isFull(thrown)) throw thrown
  }
}

const isFull = (thrown: unknown): boolean => thrown instanceof Failure && thrown.is('storage_full')

async function answerTo(
  engine: Engine,
  entry: Entry,
  chain: readonly Entry[],
): Promise<Outcome<unknown> | Failure> {
  const first = await sent(engine, entry, chain)
  if (!(first instanceof Failure && first.is('invalid_token'))) return first
  return (await engine.renew()) ? sent(engine, entry, chain) : first
}

async function sent(
  engine: Engine,
  entry: Entry,
  chain: readonly Entry[],
): Promise<Outcome<unknown> | Failure> {
  try {
    return await engine.send(entry, chain)
  } catch (thrown) {
    const failure = toFailure(thrown)
    if (passes(failure)) return failure
    // Without a session requests go out as nobody's, and are refused for that.
    const isRefusal = (await engine.userNow()) === entry.userId
    return isRefusal ? failure : new Failure('error.code.invalid_token', {}, { cause: thrown })
  }
}
