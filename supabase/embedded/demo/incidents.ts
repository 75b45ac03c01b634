// Three years of incidents of one commune, each with its place, its harm and its history.
import type { IncidentStatus } from '@/domain/incident'
import { type Day, dayOf, factsOf, hoursAfter, instantAt } from './calendar'
import { caseHistory, outcomeOf, type Step } from './case-history'
import { demoId } from './demo-id'
import type { Drawing } from './drawing'
import { type Harm, harmOf } from './harm'
import { INCIDENT_PATTERNS, type IncidentPattern } from './incident-patterns'
import { incidentPlace } from './incident-place'
import { sourceOf, summaryOf } from './incident-words'
import { type Random, randomOf } from './random'
import { dayWeight, HOURS } from './rhythm'

interface DemoIncident extends Harm {
  readonly id: string
  readonly area_id: string
  readonly occurred_at: string
  readonly reported_at: string
  readonly type_id: string
  readonly status: IncidentStatus
  readonly lng: number | null
  readonly lat: number | null
  readonly source: string
  readonly resolved_at: string | null
  readonly outcome: string | null
  readonly created_at: string
}

export interface DemoCase {
  readonly incident: DemoIncident
  readonly steps: readonly Step[]
  /** For recent and serious cases only. */
  readonly summary: string | null
}

const YEARS = 3
const YEAR_DAYS = 365.25
const RECENT_DAYS = 45

/** Incidents of the `YEARS` before `today` that were reported by then, in order of time. */
export function incidentsOf(drawing: Drawing, today: Date): DemoCase[] {
  const { commune } = drawing
  const leaningOf = (typeId: string) =>
    commune.leaning[typeId] ?? commune.leaning[typeId.split('.', 1)[0] ?? ''] ?? 1
  const weights = INCIDENT_PATTERNS.map(({ typeId, share }) => share * leaningOf(typeId))
  const scale =
    commune.incidentsPerYear / YEAR_DAYS / weights.reduce((sum, weight) => sum + weight, 0)
  const last = dayOf(today)
  const first = last - Math.round(YEARS * YEAR_DAYS)

  const cases: DemoCase[] = []
  for (let day = first; day <= last; day++) {
    const random = randomOf(`incidents/${commune.code}/${day}`)
    const facts = factsOf(day)
    const age = (last - day) / YEAR_DAYS
    for (const [index, pattern] of INCIDENT_PATTERNS.entries()) {
      const growth = (1 + pattern.trend) ** (YEARS / 2 - age)
      const mean =
        scale * (weights[index] ?? 0) * growth * dayWeight(pattern, facts, commune.climate)
      for (let left = random.count(mean); left > 0; left--)
        cases.push(caseOn(random, drawing, pattern, day, today))
    }
  }
  return cases
    .filter(({ incident }) => new Date(incident.reported_at) <= today)
    .sort((a, b) => (a.incident.occurred_at < b.incident.occurred_at ? -1 : 1))
}

function caseOn(
  random: Random,
  drawing: Drawing,
  pattern: IncidentPattern,
  day: Day,
  today: Date,
): DemoCase {
  const { typeId } = pattern
  const hours = HOURS[pattern.hours]
  const hour = random.pickWeighted([...hours.keys()], (at) => hours[at] ?? 0) + random.next()
  const occurredAt = instantAt(day, Math.floor(hour * 60) / 60)
  const delay = typeId === 'crime.lua_dao' ? random.between(2, 90) : random.next() ** 3 * 10 + 0.05
  const reportedAt = hoursAfter(occurredAt, Math.round(delay * 60) / 60)
  const age = (dayOf(today) - day) / YEAR_DAYS
  const { hamlet, lngLat } = incidentPlace(
    random,
    drawing,
    pattern,
    Math.min(2, Math.floor(3 - age)),
  )
  const harm = harmOf(random, typeId)
  const source = sourceOf(random, typeId)
  const summary = summaryOf(random, typeId)
  const steps = caseHistory(random, typeId, harm.severity, reportedAt, today)
  const { last, result } = outcomeOf(steps)
  const { code } = drawing.commune
  const incident: DemoIncident = {
    id: demoId('incident', code, day, typeId, occurredAt.toISOString(), random.next()),
    area_id: demoId('area', hamlet.code),
    occurred_at: occurredAt.toISOString(),
    reported_at: reportedAt.toISOString(),
    type_id: typeId,
    ...harm,
    status: last.status,
    lng: lngLat?.[0] ?? null,
    lat: lngLat?.[1] ?? null,
    source,
    resolved_at: result?.at.toISOString() ?? null,
    outcome: result?.reason ?? null,
    created_at: reportedAt.toISOString(),
  }
  const isTold = dayOf(today) - day <= RECENT_DAYS || harm.severity >= 3
  return { incident, steps, summary: isTold ? summary : null }
}
