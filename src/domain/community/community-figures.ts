// What is counted of the movement for security in an area and a period, as community_figures() answers it.

import type { CivilDate } from '@/domain/civil-date'

/** Counts that nobody stated are null. */
export interface CommunityFigures {
  readonly firstDay: CivilDate
  /** The day after the last. */
  readonly endDay: CivilDate
  readonly households: number | null
  readonly hamlets: number
  /** Of the registrations and documents. */
  readonly year: number
  readonly groups: readonly {
    readonly kind: string
    readonly pilot: number
    readonly launched: number
    readonly expanded: number
    /** Only proposed, paused or ended; the rest is of those at work. */
    readonly other: number
    readonly areas: number
    readonly members: number | null
    readonly withoutMembers: number
    readonly households: number | null
    readonly moreAreas: number | null
  }[]
  /** Those at work; the counts of what is not as it should be overlap. */
  readonly fireGroups: {
    readonly groups: number
    readonly households: number
    readonly tooSmall: number
    readonly tooLarge: number
    readonly bellsApart: number
    readonly withoutDrill: number
    readonly inTwoGroups: number
  }
  readonly activities: readonly {
    readonly kind: string
    readonly times: number
    readonly attendances: number | null
  }[]
  /** Models that become so many years old in the period. */
  readonly anniversaries: readonly {
    readonly name: string
    readonly kind: string
    /** `thôn 1`, and above a commune `thôn 1, xã Bằng Cả`. */
    readonly place: string
    readonly years: number
  }[]
  readonly meetings: {
    readonly meetings: number
    /** How many hamlets met. */
    readonly areas: number
    /** One person at three meetings is three. */
    readonly attendances: number | null
    /** The most at one meeting of each area. */
    readonly householdsPresent: number | null
    /** Without a year, so counted in no period. */
    readonly undated: number
  }
  readonly registrations: readonly {
    readonly subject: string
    readonly registered: number
    readonly total: number
    readonly countedOn: string
  }[]
  readonly documents: readonly {
    readonly unitKind: string
    readonly documentKind: string
    readonly issued: number
    readonly total: number
  }[]
  readonly commendations: {
    readonly collectives: number
    readonly individuals: number
    readonly undated: number
  }
  readonly mediations: {
    readonly received: number
    readonly succeeded: number
    readonly failed: number
    readonly transferred: number
    readonly pending: number
  }
  readonly standards: readonly {
    readonly standard: string
    /** How many were assessed. */
    readonly areas: number
    /** The sum of all their levels. */
    readonly score: number
    /** How many meet every criterion. */
    readonly met: number
    /** At most 60, the lowest first; levels by criterion: 0 not met, 1 partly, 2 met. */
    readonly lowest: readonly {
      readonly place: string
      readonly levels: Readonly<Record<string, number>>
    }[]
  }[]
  readonly riskSites: readonly {
    readonly kind: string
    readonly sites: number
    readonly residents: number | null
    readonly temporaryResidents: number | null
    readonly withoutSecondExit: number
    readonly overdue: number
  }[]
  /** Traffic incidents around each in as many days before its measures and since. */
  readonly trafficSpots: readonly {
    readonly name: string
    readonly place: string
    readonly measures: string
    readonly beganOn: string
    readonly days: number
    readonly isOver: boolean
    readonly before: number
    readonly after: number
  }[]
}
