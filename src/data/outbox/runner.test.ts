// When the outbox is flushed: once at a time, again for what was asked meanwhile, and when a wait is over.
import { expect, it } from 'vitest'
import type { FlushOptions } from './flush'
import { runnerOf } from './runner'

const NOW = new Date('2026-06-01T05:00:00Z')

function runner(more: { nextAt?: Date | null; isBusy?: boolean; fails?: boolean } = {}) {
  const flushed: FlushOptions[] = []
  const waits: number[] = []
  const failures: unknown[] = []
  const run = runnerOf({
    flush: async (options) => {
      flushed.push(options)
      if (more.fails) throw new Error('the disk is full')
      return !more.isBusy
    },
    nextAt: async () => more.nextAt ?? null,
    now: () => NOW,
    failed: (thrown) => failures.push(thrown),
    later: (_work, ms) => {
      waits.push(ms)
      return () => {}
    },
  })
  return { run, flushed, waits, failures }
}

it('flushes once more for all that was asked while it ran, forced if any was', async () => {
  const { run, flushed } = runner()
  await Promise.all([run(), run({ isForced: true }), run()])
  expect(flushed).toEqual([{ isForced: false }, { isForced: true }])
})

it('comes back when the first wait is over, and not at all when nothing waits', async () => {
  const waiting = runner({ nextAt: new Date(NOW.getTime() + 90_000) })
  await waiting.run()
  expect(waiting.waits).toEqual([90_000])
  const done = runner()
  await done.run()
  expect(done.waits).toEqual([])
})

it('does not ask again at once for what is due and could not go out', async () => {
  const { run, waits } = runner({ nextAt: NOW })
  await run()
  expect(waits).toEqual([15_000])
})

it.each([{ isBusy: true }, { fails: true }])('looks again later: %o', async (how) => {
  const { run, waits, failures } = runner(how)
  await run()
  expect(waits).toEqual([15_000])
  expect(failures).toHaveLength('fails' in how ? 1 : 0)
})
