// A report from the street is read as it was meant, or says which field is wrong.
import { describe, expect, it } from 'vitest'
import { fieldOfFailure } from './draft'
import {
  emptyIncidentReport,
  type IncidentReportTyped,
  incidentReportSchema,
  readIncidentReport,
  typeIncidentReport,
} from './incident-report'

const NOW = new Date('2026-11-22T15:05:00Z')
const typed: IncidentReportTyped = {
  ...emptyIncidentReport(NOW),
  typeId: 'traffic.va_cham',
  areaId: 'hamlet',
}
const read = (fields: Partial<IncidentReportTyped> = {}) =>
  readIncidentReport({ ...typed, ...fields }, NOW)

describe('a report', () => {
  it('is of now, of the least severity and without a place until somebody says more', () =>
    expect(read()).toEqual({
      draft: {
        typeId: 'traffic.va_cham',
        occurredAt: NOW,
        areaId: 'hamlet',
        lat: null,
        lng: null,
        severity: 1,
        source: 'other',
        summary: null,
      },
      errors: {},
    }))

  it('keeps its place, its lines and the time on a clock in Vietnam', () =>
    expect(
      read({
        occurredAt: '22/11/2026 21:40',
        lat: '10,68',
        lng: '107.72',
        severity: '3',
        source: 'patrol',
        summary: ' Va chạm giữa hai xe máy.\nKhông ai bị thương. ',
      }).draft,
    ).toEqual({
      typeId: 'traffic.va_cham',
      occurredAt: new Date('2026-11-22T14:40:00Z'),
      areaId: 'hamlet',
      lat: 10.68,
      lng: 107.72,
      severity: 3,
      source: 'patrol',
      summary: 'Va chạm giữa hai xe máy.\nKhông ai bị thương.',
    }))

  it.each<[Partial<IncidentReportTyped>, Record<string, string>]>([
    [{ typeId: '' }, { typeId: 'import.row.type_unknown' }],
    [{ occurredAt: '' }, { occurredAt: 'import.row.time_missing' }],
    [{ occurredAt: 'tối qua' }, { occurredAt: 'import.row.not_a_time' }],
    [{ occurredAt: '31/02/2026 10:00' }, { occurredAt: 'import.row.not_a_time' }],
    [
      { occurredAt: '31/12/1989 10:00' },
      { occurredAt: 'error.constraint.incident_occurred_range' },
    ],
    [{ occurredAt: '22/11/2026 22:11' }, { occurredAt: 'report.error.in_future' }],
    [{ occurredAt: '22/12/2026 22:05' }, { occurredAt: 'report.error.in_future' }],
    [{ areaId: null }, { areaId: 'edit.error.area_missing' }],
    [{ lat: '10.68' }, { lng: 'error.constraint.incident_position_whole' }],
    [{ lng: '107.72' }, { lat: 'error.constraint.incident_position_whole' }],
    [
      { lat: '0', lng: '0' },
      {
        lat: 'error.constraint.incident_position_in_vietnam',
        lng: 'error.constraint.incident_position_in_vietnam',
      },
    ],
    [{ severity: '5' as '4' }, { severity: 'error.constraint.incident_severity_range' }],
    [{ source: 'rumour' as 'other' }, { source: 'error.constraint.incident_source_known' }],
    [{ summary: 'x'.repeat(4001) }, { summary: 'error.constraint.incident_summary_length' }],
  ])('%j is refused', (fields, errors) => expect(read(fields)).toEqual({ draft: null, errors }))

  it('may be ahead by what clocks differ', () =>
    expect(read({ occurredAt: '22/11/2026 22:10' }).errors).toEqual({}))

  it('comes back unchanged through the fields', () => {
    const { draft } = read({ lat: '10.68', lng: '107.72', severity: '2', summary: 'một\nhai' })
    if (draft === null) throw new Error('refused')
    expect(readIncidentReport(typeIncidentReport(draft), NOW).draft).toEqual(draft)
  })

  it('knows which field the server refused', () => {
    const field = (name: string) =>
      fieldOfFailure(incidentReportSchema(NOW).shape, `error.constraint.${name}`)
    expect(field('incident_summary_length')).toBe('summary')
    expect(field('incident_occurred_range')).toBe('occurredAt')
    expect(field('incident_severity_range')).toBe('severity')
    expect(field('incident_position_in_vietnam')).toBe('lat')
  })
})
