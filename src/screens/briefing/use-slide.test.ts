import { expect, it } from 'vitest'
import { placeOf } from './use-slide'

const ALL = ['figures', 'map', 'late', 'actions', 'conclusion']

it('stays near the slide that is told when a leader opens the briefing again', () => {
  const reopened = ALL.filter((id) => id !== 'late')
  expect(reopened[placeOf('late', reopened, ALL)]).toBe('actions')
  expect(reopened[placeOf('conclusion', reopened, ALL)]).toBe('conclusion')
  expect(placeOf('conclusion', ['figures', 'map'], ALL)).toBe(1)
  expect(placeOf(undefined, reopened, ALL)).toBe(0)
  expect(placeOf('unknown', reopened, reopened)).toBe(0)
})
