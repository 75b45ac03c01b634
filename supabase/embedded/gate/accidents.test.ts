// What fails or takes long behind the gate reaches the client as a clean answer.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Reply } from '../database/messages'
import { DATABASE_GONE } from '../database/start-database'
import { gateOver, json } from '../testing/gate-over'

describe('accidents behind the gate', () => {
  const accident = (reply: () => Promise<Reply>) => gateOver(reply)('/rest/v1/cameras')

  it.each([
    ['a failure', 500, 'backend_error', () => Promise.reject(new Error('at secret.ts:12'))],
    ['a dead database', 503, 'backend_unavailable', () => Promise.reject(new Error(DATABASE_GONE))],
    [
      'plain text',
      500,
      'backend_error',
      async () => ({ ...json(500, ''), headers: { 'content-type': 'text/plain' } }),
    ],
  ])('turns %s into a clean answer', async (_, status, code, reply) => {
    const answer = await accident(reply)
    expect(answer).toMatchObject({ status, code })
    expect(JSON.stringify(answer.body)).not.toMatch(/\.ts|stack/)
  })

  describe('that take long', () => {
    const MINUTE = 60_000
    const afterMinutes = (minutes: number) => () =>
      new Promise<Reply>((resolve) => setTimeout(() => resolve(json(200, [])), minutes * MINUTE))
    // Only these: reading a body waits for the real ones.
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
    afterEach(() => void vi.useRealTimers())

    /** Lets the gate read the request, then the clock run. */
    async function answerAfter(answer: ReturnType<typeof accident>, minutes: number) {
      await vi.waitUntil(() => vi.getTimerCount() > 0)
      await vi.advanceTimersByTimeAsync(minutes * MINUTE)
      return answer
    }

    it('are not waited for longer than a minute', async () => {
      const slow = await answerAfter(accident(afterMinutes(3)), 1)
      expect(slow).toMatchObject({ status: 504, code: 'backend_timeout' })
    })

    it('are waited for when a large file is imported', async () => {
      const path = '/rest/v1/rpc/apply_import'
      const body = JSON.stringify({ import_id: 'x' })
      const patient = gateOver(afterMinutes(10))(path, { method: 'POST', body })
      expect((await answerAfter(patient, 10)).status).toBe(200)
    })
  })

  it('passes what PostgREST says on', async () => {
    const error = { code: '23514', message: 'violates check', details: null, hint: null }
    expect(await accident(async () => json(400, error))).toMatchObject({ status: 400, body: error })
  })
})
