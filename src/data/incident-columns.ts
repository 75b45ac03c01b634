// The incidents of one area as columns: bytes on their way to whoever reads them, and the changes after that.
import type { QueryClient } from '@tanstack/react-query'
import type { Area } from '@/domain/area'
import { dayAt, startOfDay } from '@/domain/civil-date'
import type { DaySpan } from '@/domain/compared-periods'
import { INCIDENT_STATUSES, type IncidentType } from '@/domain/incident'
import {
  emptyColumns,
  type IncidentColumns,
  NO_PLACE,
  PLACES_PER_DEGREE,
} from '@/domain/incident-columns'
import { daysToResolution } from '@/domain/resolution'
import { changesQuery } from './changes'
import { backend, supabase } from './client'
import { Failure, toFailure } from './failure'
import { type IncidentRow, toIncident } from './incident-row'
import { takeLoadTurn } from './turns'

export interface ColumnTaker<Held> {
  readonly bytes: (bytes: Uint8Array<ArrayBuffer>) => void
  /** The bytes of one stretch of days are all there, those of another follow. */
  readonly next: () => void
  /** All bytes are there. */
  readonly end: () => Promise<Held>
}

/**
 * Hands over the bytes of incident_columns() as they arrive, one stretch of days after another. No pull of the change
 * feed falls between the first byte and what is held in the end: its changes would find nothing to change.
 * @throws Failure
 */
export async function loadIncidentColumns<Held>(
  client: QueryClient,
  areaId: string,
  spans: readonly DaySpan[],
  { bytes, next, end }: ColumnTaker<Held>,
  signal: AbortSignal,
): Promise<Held> {
  await client.ensureQueryData(changesQuery(client))
  return takeLoadTurn(async () => {
    try {
      for (const [index, span] of spans.entries()) {
        if (index > 0) next()
        const body = await openColumns(areaId, span, signal)
        for (let read = await body.read(); !read.done; read = await body.read()) bytes(read.value)
      }
      return await end()
    } catch (error) {
      throw toFailure(error)
    }
  })
}

async function openColumns(areaId: string, [from, after]: DaySpan, signal: AbortSignal) {
  const { url, publishableKey } = backend()
  const { data, error } = await supabase().auth.getSession()
  if (error) throw error
  const response = await fetch(`${url}/rest/v1/rpc/incident_columns`, {
    method: 'POST',
    headers: {
      apikey: publishableKey,
      authorization: `Bearer ${data.session?.access_token ?? publishableKey}`,
      'content-type': 'application/json',
      accept: 'application/octet-stream',
    },
    body: JSON.stringify({
      area: areaId,
      starts_at: startOfDay(dayAt(from)),
      ends_at: startOfDay(dayAt(after)),
    }),
    signal,
  })
  if (!response.ok) throw toFailure(await response.json().catch(() => null), response.status)
  if (response.body === null) throw new Failure('error.code.columns_unreadable')
  return response.body.getReader()
}

/** Rows of the change feed as columns; those of areas and types that are not known are left out. */
export function toColumns(
  rows: readonly IncidentRow[],
  areas: ReadonlyMap<string, Pick<Area, 'number'>>,
  types: ReadonlyMap<string, Pick<IncidentType, 'number'>>,
): IncidentColumns {
  const known = rows.map(toIncident).flatMap((incident) => {
    const area = areas.get(incident.areaId)?.number
    const type = types.get(incident.typeId)?.number
    return area === undefined || type === undefined ? [] : [{ incident, area, type }]
  })
  const columns = emptyColumns(known.length)
  for (const [row, { incident, area, type }] of known.entries()) {
    const [lng, lat] = incident.lngLat ?? []
    columns.number[row] = incident.number
    columns.second[row] = Math.floor(incident.occurredAt.getTime() / 1000)
    columns.lng[row] = lng === undefined ? NO_PLACE : Math.round(lng * PLACES_PER_DEGREE)
    columns.lat[row] = lat === undefined ? NO_PLACE : Math.round(lat * PLACES_PER_DEGREE)
    columns.area[row] = area
    columns.type[row] = type
    columns.severity[row] = incident.severity
    columns.status[row] = INCIDENT_STATUSES.indexOf(incident.status)
    columns.days[row] = daysToResolution(incident)
  }
  return columns
}
