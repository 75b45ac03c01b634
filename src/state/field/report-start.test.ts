// A report that was begun is opened again as it was; what is none is not put into the fields.
import { expect, it } from 'vitest'
import type { Entry } from '@/data/outbox/work'
import { keptReport, newReport, waitingReport } from './report-start'

const NOW = new Date('2026-11-22T11:25:40Z')

it('opens again what was kept', () => {
  const begun = newReport(NOW)
  expect(keptReport(structuredClone(begun))).toEqual(begun)
})

it('takes nothing that an older version may have left', () => {
  expect(keptReport(null)).toBeNull()
  expect(keptReport({ start: newReport(NOW) })).toBeNull()
  const { summary: _, ...fewer } = newReport(NOW).typed
  expect(keptReport({ ...newReport(NOW), typed: fewer })).toBeNull()
})

it('puts a report that waits back into the fields, without a place where there is none', () => {
  const work = {
    occurredAt: new Date('2026-11-22T10:05:00Z'),
    typeId: 'fire.khac',
    severity: 3,
    lngLat: null,
    source: 'patrol',
    summary: null,
  }
  const entry = { featureId: 'i', areaId: 'a', savedAt: NOW, work } as unknown as Entry<'incident'>
  expect(waitingReport(entry)).toMatchObject({
    id: 'i',
    hasPlace: false,
    typed: { areaId: 'a', lat: '', lng: '', severity: '3', occurredAt: '22/11/2026 17:05' },
  })
})
