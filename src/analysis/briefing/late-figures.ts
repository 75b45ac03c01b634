// What is counted now of a closed briefing where it is not what was reported: beside it, never in its place.

import type { BriefingFigures } from '@/domain/briefing'
import type { CommunityFigures } from '@/domain/community/community-figures'
import { INCIDENT_GROUPS, type IncidentGroup } from '@/domain/incident'
import { groupLines, totalLine } from './figure-lines'

type Counted = readonly (readonly [string, number])[]

const ofIncidents = (figures: BriefingFigures) =>
  [
    ['cleared', figures.cleared.now],
    ['deaths', figures.deaths.now],
    ['injuries', figures.injuries.now],
    ['damageVnd', figures.damageVnd.now],
    ['withoutPosition', figures.withoutPosition],
  ] as const satisfies Counted

const ofMovement = ({
  meetings,
  registrations,
  mediations,
  commendations,
}: Pick<CommunityFigures, 'meetings' | 'registrations' | 'mediations' | 'commendations'>) =>
  [
    ['meetings', meetings.meetings],
    ['attendances', meetings.attendances ?? 0],
    [
      'registeredHouseholds',
      registrations.find(({ subject }) => subject === 'household')?.registered ?? 0,
    ],
    ['mediationsReceived', mediations.received],
    ['mediationsSucceeded', mediations.succeeded],
    ['collectives', commendations.collectives],
    ['individuals', commendations.individuals],
  ] as const satisfies Counted

export type LateFigureId =
  | 'total'
  | IncidentGroup
  | ReturnType<typeof ofIncidents | typeof ofMovement>[number][0]

export interface LateFigure {
  readonly id: LateFigureId
  readonly frozen: number
  readonly now: number
}

export const isOfGroup = (id: LateFigureId): id is IncidentGroup =>
  (INCIDENT_GROUPS as readonly string[]).includes(id)

/**
 * Those of the period that differ: all incidents first, then by group, what came of them, and the movement; the last is
 * left out where either was made before it was counted.
 */
export function lateFigures(frozen: BriefingFigures, live: BriefingFigures): LateFigure[] {
  const hasMovement = frozen.community !== null && live.community !== null
  const countsOf = (figures: BriefingFigures) =>
    new Map<LateFigureId, number>([
      ...[totalLine(figures), ...groupLines(figures)].map(
        ({ id, counts }) => [id, counts.now] as const,
      ),
      ...ofIncidents(figures),
      ...(hasMovement && figures.community ? ofMovement(figures.community) : []),
    ])
  const [reported, counted] = [countsOf(frozen), countsOf(live)]
  const others = [...reported.keys()].filter((id) => id !== 'total' && !isOfGroup(id))
  return (['total', ...INCIDENT_GROUPS, ...others] as const)
    .map((id) => ({ id, frozen: reported.get(id) ?? 0, now: counted.get(id) ?? 0 }))
    .filter((figure) => figure.frozen !== figure.now)
}
