// How long a deleted row can still come back.
import { expect, it } from 'vitest'
import { daysLeft } from './deleted-layers'

it.each([
  ['2026-11-22T00:00:00Z', 90],
  ['2026-11-21T01:00:00Z', 90],
  ['2026-11-20T23:00:00Z', 89],
  ['2026-08-24T00:00:00Z', 0],
  ['2026-01-01T00:00:00Z', 0],
])('deleted at %s', (deletedAt, days) =>
  expect(daysLeft(new Date(deletedAt), new Date('2026-11-22T00:00:00Z'))).toBe(days),
)
