// A pointer that runs over many bars asks for the first and the last of them.
import { expect, it } from 'vitest'
import { newestOnly } from './newest-only'

it('works on the first and the newest, one at a time', async () => {
  const done: number[] = []
  let running = 0
  const ask = newestOnly(async (thing: number) => {
    expect(++running).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 1))
    running--
    done.push(thing)
  })
  for (const thing of [1, 2, 3, 4]) ask(thing)
  await expect.poll(() => done).toEqual([1, 4])
  ask(5)
  await expect.poll(() => done).toEqual([1, 4, 5])
})
