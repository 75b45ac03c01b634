// Classes and middle of the days from report to resolution.
import { expect, it } from 'vitest'
import { resolutionOf } from './resolution'

const counted = (entries: Readonly<Record<number, number>>) => {
  const days = new Uint32Array(256)
  for (const [day, count] of Object.entries(entries)) days[Number(day)] = count
  return days
}

it('puts each day into its class, and the open ones apart', () => {
  const { classes, resolved } = resolutionOf(
    counted({ 0: 1, 2: 2, 3: 4, 19: 8, 20: 16, 60: 32, 254: 64, 255: 128 }),
  )
  expect(classes).toEqual([1, 2, 4, 8, 16, 96, 128])
  expect(resolved).toBe(127)
})

it('names the day by which half of the resolved ones were, and how many those are', () => {
  expect(resolutionOf(counted({ 1: 3, 5: 3, 40: 1, 255: 99 }))).toMatchObject({
    medianDays: 5,
    resolved: 7,
  })
  expect(resolutionOf(counted({ 1: 3 })).medianDays).toBeNull()
  expect(resolutionOf(counted({ 254: 9, 1: 2 })).medianDays).toBeNull()
})
