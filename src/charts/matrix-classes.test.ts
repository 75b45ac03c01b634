import { expect, it } from 'vitest'
import { colourOfCount, countClasses } from './matrix-classes'

it('parts counts evenly, without gap or overlap', () => {
  for (const max of [1, 2, 5, 6, 7, 13, 38, 1524]) {
    const classes = countClasses(max)
    expect(classes[0]).toEqual({ from: 0, to: 0, colour: 0 })
    expect(classes.at(-1)).toMatchObject({ to: max, colour: 6 })
    classes.slice(1).forEach(({ from, to }, index) => {
      expect(from).toBe((classes[index]?.to ?? 0) + 1)
      expect(to).toBeGreaterThanOrEqual(from)
    })
    expect(classes.length).toBeLessThanOrEqual(7)
  }
})

it('has only the class of none where nothing happened', () => {
  expect(countClasses(0)).toEqual([{ from: 0, to: 0, colour: 0 }])
})

it('colours every count, also one above the domain', () => {
  const classes = countClasses(12)
  expect([0, 1, 2, 3, 12, 99].map((count) => colourOfCount(count, classes))).toEqual([
    0, 1, 1, 2, 6, 6,
  ])
})
