// Where the phone is: the GPS fixes of the last few seconds made one, with an accuracy that promises nothing.
import { distanceBetween } from './distance'
import { isInVietnam, type LngLat } from './position'

export interface Fix {
  readonly lngLat: LngLat
  /** As the phone says it: metres within which it lies 95 times in 100. */
  readonly accuracyM: number
  /** When the fix reached the page, by the page's own clock: that of the GPS chip may be off. */
  readonly at: Date
}

export type FixFault = 'not_a_number' | 'null_island' | 'outside_vietnam' | 'too_coarse'

export type PositionGrade = 'good' | 'fair'

export interface AveragedPosition {
  readonly lngLat: LngLat
  readonly accuracyM: number
  readonly grade: PositionGrade
  /** How many fixes agreed and went into it. */
  readonly fixCount: number
  /** When the newest of them came. */
  readonly at: Date
}

const AVERAGED_MS = 10_000
/** A phone that lies still may say nothing for a while; after a minute the officer may have walked on. */
const STALE_MS = 60_000
const GOOD_M = 10
/** No phone knows better than this under open sky (gps.gov: 4.9 m), whatever it claims; some claim 0. */
const FLOOR_M = 3
/** What the database takes. */
const COARSEST_M = 10_000
const WALK_M_PER_S = 1.5
/** From root mean square to 95 % on a plane: sqrt(ln 20), for a round normal distribution. */
const RMS_TO_95 = Math.sqrt(Math.log(20))

/** Green up to 10 m. */
export const gradeOf = (accuracyM: number): PositionGrade => (accuracyM <= GOOD_M ? 'good' : 'fair')

/** Why a fix cannot be used, null when it can. */
export function fixFault({ lngLat, accuracyM }: Fix): FixFault | null {
  const [lng, lat] = lngLat
  if (![lng, lat, accuracyM].every(Number.isFinite) || accuracyM < 0) return 'not_a_number'
  if (Math.abs(lng) < 0.01 && Math.abs(lat) < 0.01) return 'null_island'
  if (!isInVietnam(lngLat)) return 'outside_vietnam'
  return accuracyM > COARSEST_M ? 'too_coarse' : null
}

/** The fixes that still count, oldest first: usable ones of the ten seconds up to the newest, none after a minute. */
export function recentFixes(fixes: readonly Fix[], now: Date): readonly Fix[] {
  const usable = fixes
    .filter((fix) => fixFault(fix) === null)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
  const newest = usable.at(-1)?.at.getTime() ?? 0
  if (newest < now.getTime() - STALE_MS) return []
  return usable.filter(({ at }) => at.getTime() > newest - AVERAGED_MS)
}

const claimOf = ({ accuracyM }: Fix): number => Math.max(accuracyM, FLOOR_M)

/** True when both may be right for somebody who stands or walks. */
function agree(a: Fix, b: Fix): boolean {
  const walkedM = (Math.abs(a.at.getTime() - b.at.getTime()) / 1000) * WALK_M_PER_S
  return distanceBetween(a.lngLat, b.lngLat) <= claimOf(a) + claimOf(b) + walkedM
}

/** The largest number of fixes that agree with one of them; of two equal ones that of the newest. */
function agreeing(fixes: readonly Fix[]): readonly Fix[] {
  let most: readonly Fix[] = []
  for (const fix of fixes) {
    const party = fixes.filter((other) => agree(fix, other))
    if (party.length >= most.length) most = party
  }
  return most
}

/**
 * The mean of the fixes that agree with one another, each weighing 1 / accuracy²; null without any.
 *
 * Its accuracy is that of the best fix and not, as for independent measurements, better by the root of their number:
 * fixes a second apart share the same satellites, the same air and the same reflecting walls, and so the same error.
 * It is worse where the fixes lie further apart than they claim, and never better than 3 m.
 */
export function averagePosition(fixes: readonly Fix[], now: Date): AveragedPosition | null {
  const party = agreeing(recentFixes(fixes, now))
  const newest = party.at(-1)
  if (newest === undefined) return null
  const weights = party.map((fix) => claimOf(fix) ** -2)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = (measure: (fix: Fix) => number): number =>
    party.reduce((sum, fix, at) => sum + measure(fix) * (weights[at] ?? 0), 0) / total
  const lngLat: LngLat = [mean((fix) => fix.lngLat[0]), mean((fix) => fix.lngLat[1])]
  const scatterM = Math.sqrt(mean((fix) => distanceBetween(fix.lngLat, lngLat) ** 2))
  const accuracyM = Math.max(Math.min(...party.map(claimOf)), scatterM * RMS_TO_95)
  return {
    lngLat,
    accuracyM,
    grade: gradeOf(accuracyM),
    fixCount: party.length,
    at: newest.at,
  }
}
