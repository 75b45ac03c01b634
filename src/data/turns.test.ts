import { expect, it } from 'vitest'
import { takeLoadTurn, takePullTurn } from './turns'

it('never runs a pull beside a load, and loads side by side', async () => {
  let loads = 0
  let mostLoads = 0
  let pulls = 0
  const load = () =>
    takeLoadTurn(async () => {
      loads += 1
      mostLoads = Math.max(mostLoads, loads)
      expect(pulls).toBe(0)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5))
      expect(pulls).toBe(0)
      loads -= 1
    })
  const pull = () =>
    takePullTurn(async () => {
      pulls += 1
      expect([loads, pulls]).toEqual([0, 1])
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5))
      expect([loads, pulls]).toEqual([0, 1])
      pulls -= 1
    })
  await Promise.all(Array.from({ length: 60 }, (_, turn) => (turn % 3 === 0 ? pull() : load())))
  expect(mostLoads).toBeGreaterThan(1)
})

it('goes on after a failure', async () => {
  await expect(takePullTurn(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost')
  await expect(takeLoadTurn(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost')
  await expect(takePullTurn(async () => 'pulled')).resolves.toBe('pulled')
})
