// A report that was begun is opened again as it was; what is none is not put into the fields.
import { expect, it } from 'vitest'
import type { Entry } from '@/data/outbox/work'
import { keptReport, newReport, onClock, waitingReport } from './report-start'

const NOW = new Date('2026-11-22T11:25:40Z')
const DAY = 86_400_000
const TOMORROW = new Date(NOW.getTime() + DAY)

it('opens again what was kept', () => {
  const begun = newReport(NOW, DAY)
  expect(keptReport(structuredClone(begun))).toEqual(begun)
})

it('takes nothing that an older version may have left', () => {
  expect(keptReport(null)).toBeNull()
  expect(keptReport({ start: newReport(NOW, 0) })).toBeNull()
  const { summary: _, ...fewer } = newReport(NOW, 0).typed
  expect(keptReport({ ...newReport(NOW, 0), typed: fewer })).toBeNull()
  const { aheadMs: __, ...older } = newReport(NOW, 0)
  expect(keptReport(older)?.aheadMs).toBeNull()
})

it('says today once the server has said that the phone is a day ahead', () => {
  const begun = newReport(TOMORROW, 0)
  expect(onClock(begun, DAY)).toMatchObject({
    begunAt: NOW,
    aheadMs: DAY,
    typed: { occurredAt: '22/11/2026 18:25' },
  })
  const before = (occurredAt: string) => ({ ...begun, typed: { ...begun.typed, occurredAt } })
  // An hour ago stays an hour ago; what somebody typed stays.
  expect(onClock(before('23/11/2026 17:25'), DAY).typed.occurredAt).toBe('22/11/2026 17:25')
  expect(onClock(before('21/11/2026 03:00'), DAY).typed.occurredAt).toBe('21/11/2026 03:00')
})

it('says what it said while the server is silent', () => {
  const begun = newReport(NOW, DAY)
  expect(onClock(begun, null)).toBe(begun)
  expect(onClock(begun, DAY)).toBe(begun)
})

it('puts a report that waits back into the fields, without a place where there is none', () => {
  const work = {
    occurredAt: new Date('2026-11-22T10:05:00Z'),
    typeId: 'fire.khac',
    reportedAt: TOMORROW,
    severity: 3,
    lngLat: null,
    source: 'patrol',
    summary: null,
  }
  const entry = { featureId: 'i', areaId: 'a', savedAt: NOW, work } as unknown as Entry<'incident'>
  expect(waitingReport(entry, NOW)).toMatchObject({
    id: 'i',
    begunAt: NOW,
    aheadMs: null,
    hasPlace: false,
    typed: { areaId: 'a', lat: '', lng: '', severity: '3', occurredAt: '22/11/2026 17:05' },
  })
})
