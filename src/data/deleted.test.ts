import { afterEach, expect, it, vi } from 'vitest'
import { deletedQuery } from './deleted'

const asked: unknown[][] = []

vi.mock('./client', () => {
  const answer = { data: [], error: null }
  const query: object = new Proxy(answer, {
    get: (_, verb) =>
      verb === 'then'
        ? undefined
        : verb in answer
          ? answer[verb as keyof typeof answer]
          : (...values: unknown[]) => {
              asked.push([verb, ...values])
              return query
            },
  })
  return { supabase: () => query }
})

afterEach(() => vi.useRealTimers())

it('does not offer to restore what was deleted more than 90 days ago', async () => {
  vi.setSystemTime(new Date('2026-11-22T05:00:00Z'))
  const { queryFn } = deletedQuery('cameras')
  await (queryFn as () => Promise<unknown>)()
  expect(asked).toContainEqual(['gt', 'deleted_at', '2026-08-24T05:00:00.000Z'])
})
