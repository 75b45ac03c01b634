// Figures of the movement of an area that wrote nothing down, for tests to add to.
import type { CommunityFigures } from './community-figures'

export const communityFigures = (more: Partial<CommunityFigures> = {}): CommunityFigures => ({
  firstDay: '2018-01-01',
  endDay: '2018-04-01',
  households: 3013,
  hamlets: 8,
  year: 2018,
  groups: [],
  fireGroups: {
    groups: 0,
    households: 0,
    tooSmall: 0,
    tooLarge: 0,
    bellsApart: 0,
    withoutDrill: 0,
    inTwoGroups: 0,
  },
  activities: [],
  anniversaries: [],
  meetings: { meetings: 0, areas: 0, attendances: null, householdsPresent: null, undated: 0 },
  registrations: [],
  documents: [],
  commendations: { collectives: 0, individuals: 0, undated: 0 },
  mediations: { received: 0, succeeded: 0, failed: 0, transferred: 0, pending: 0 },
  standards: [],
  riskSites: [],
  trafficSpots: [],
  ...more,
})
