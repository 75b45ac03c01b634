// Many messages, few pulls, and none that comes too early to see the last change.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { pullTogether } from './pulling'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A pull that takes a second and sees the changes made before it began. */
function feed() {
  const pulls: number[] = []
  let [running, most, changes, seen] = [0, 0, 0, 0]
  const pull = async () => {
    pulls.push(Date.now())
    running += 1
    most = Math.max(most, running)
    const upTo = changes
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    seen = upTo
    running -= 1
  }
  return {
    pull,
    pulls,
    change: () => {
      changes += 1
    },
    missed: () => changes - seen,
    most: () => most,
  }
}

it('a burst of a thousand messages is two pulls, one at a time, and shows the last change', async () => {
  const { pull, pulls, change, missed, most } = feed()
  const { soon } = pullTogether(pull, () => 0.5)
  for (let message = 0; message < 1_000; message += 1) {
    change()
    soon()
    await vi.advanceTimersByTimeAsync(1)
  }
  await vi.advanceTimersByTimeAsync(5_000)
  expect(pulls.length).toBeLessThanOrEqual(3)
  expect(most()).toBe(1)
  expect(missed()).toBe(0)
})

it('a message during a pull is followed by another pull', async () => {
  const { pull, pulls, change, missed } = feed()
  const { soon } = pullTogether(pull, () => 0)
  change()
  soon()
  await vi.advanceTimersByTimeAsync(500)
  change()
  soon()
  await vi.advanceTimersByTimeAsync(3_000)
  expect(pulls).toHaveLength(2)
  expect(missed()).toBe(0)
})

it('a pull that fails does not keep the next from being made', async () => {
  const pull = vi.fn().mockRejectedValueOnce(new Error('no network')).mockResolvedValue(undefined)
  const { soon } = pullTogether(pull, () => 0)
  soon()
  await vi.advanceTimersByTimeAsync(10)
  soon()
  await vi.advanceTimersByTimeAsync(10)
  expect(pull).toHaveBeenCalledTimes(2)
})

it('asks no more once nobody listens', async () => {
  const pull = vi.fn().mockResolvedValue(undefined)
  const { soon, stop } = pullTogether(pull)
  soon()
  stop()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(pull).not.toHaveBeenCalled()
})

it('screens do not all ask in the same instant', async () => {
  const at: number[] = []
  for (let screen = 0; screen < 50; screen += 1)
    pullTogether(async () => at.push(Date.now())).soon()
  await vi.advanceTimersByTimeAsync(200)
  expect(at).toHaveLength(50)
  expect(new Set(at).size).toBeGreaterThan(10)
})
