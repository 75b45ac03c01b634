// A double click runs once.
import { expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time'

it('leaves out what comes while the first runs', async () => {
  const turn = oneAtATime()
  let runs = 0
  let finish = () => {}
  const first = turn(() => {
    runs++
    return new Promise<void>((resolve) => {
      finish = resolve
    })
  })
  expect(await turn(async () => void runs++)).toBe(false)
  finish()
  expect(await first).toBe(true)
  expect(runs).toBe(1)
})

it('takes turns again after a failure', async () => {
  const turn = oneAtATime()
  await expect(turn(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await turn(async () => {})).toBe(true)
})
