// A security camera: where it stands and what it sees.
import type { PlacedFeature } from './feature'

export const CAMERA_KINDS = ['fixed', 'ptz', 'dome', 'plate_reader'] as const
export type CameraKind = (typeof CAMERA_KINDS)[number]

export const CAMERA_OWNERSHIPS = [
  'police',
  'commune',
  'community',
  'household',
  'business',
] as const
export type CameraOwnership = (typeof CAMERA_OWNERSHIPS)[number]

export const CAMERA_STATUSES = ['working', 'faulty', 'offline', 'planned'] as const
export type CameraStatus = (typeof CAMERA_STATUSES)[number]

export interface Camera extends PlacedFeature {
  readonly code: string
  readonly name: string
  readonly kind: CameraKind
  readonly ownership: CameraOwnership
  readonly status: CameraStatus
  /** Direction of view, degrees clockwise from north, 0 <= bearing < 360. */
  readonly bearingDeg: number | null
  /** Width of view in degrees, 0 < fov <= 360. */
  readonly fovDeg: number | null
  /** How far it sees, in metres. */
  readonly rangeM: number | null
  /** ISO date, `2024-05-31`. */
  readonly installedOn: string | null
  readonly retentionDays: number | null
  /** Whether a sign tells people of the camera; null when nobody looked. */
  readonly noticeSign: boolean | null
  readonly operator: string | null
  readonly photoPath: string | null
  readonly note: string | null
  /** Ids of others that stand near and are not this one: somebody who was there said so. */
  readonly apartFrom: readonly string[]
}

export interface Cone {
  readonly bearingDeg: number
  readonly fovDeg: number
  readonly rangeM: number
}

/** The camera's cone of view, or null when any of its three numbers is unknown: a cone is never invented. */
export function coneOf(camera: Pick<Camera, 'bearingDeg' | 'fovDeg' | 'rangeM'>): Cone | null {
  const { bearingDeg, fovDeg, rangeM } = camera
  return bearingDeg === null || fovDeg === null || rangeM === null
    ? null
    : { bearingDeg, fovDeg, rangeM }
}
