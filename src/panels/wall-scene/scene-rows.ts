// What stands beside the map of a wall in each scene, as rows of words: the most important first.
import type { TFunction } from 'i18next'
import type { Camera, CameraStatus } from '@/domain/camera'
import type { JudgedChange } from '@/domain/change-words'
import { civilDateOf } from '@/domain/civil-date'
import { type FirePoint, readinessOf } from '@/domain/fire-point'
import { formatCivilDate, formatTime } from '@/domain/format'
import { INCIDENT_GROUPS, type IncidentEntry, type IncidentGroup } from '@/domain/incident'
import type { News } from '@/domain/wall-news'
import { areaName, type CaptionContext, captionOf } from '@/layers/caption'
import { INCIDENT_SYMBOLS } from '@/layers/incident-symbols'
import type { SymbolName } from '@/layers/symbols'

export interface SceneRow {
  readonly id: string
  readonly symbol: SymbolName
  readonly text: string
  /** Where or when. */
  readonly detail: string
  /** At the right. */
  readonly count: number | null
  readonly change: JudgedChange | null
  readonly isNew: boolean
}

const plain = { count: null, change: null } as const

/** Groups of incidents, those with most first; without those that have none. */
export function groupRows(
  counts: Readonly<Record<IncidentGroup, number>>,
  changes: Readonly<Record<IncidentGroup, JudgedChange | null>>,
  t: TFunction,
): SceneRow[] {
  return INCIDENT_GROUPS.filter((group) => counts[group] > 0)
    .toSorted((a, b) => counts[b] - counts[a])
    .map((group) => ({
      id: group,
      symbol: INCIDENT_SYMBOLS[group],
      text: t(`layer.incident_${group}`),
      detail: '',
      count: counts[group],
      change: changes[group],
      isNew: false,
    }))
}

/** `21:05 22/11`. */
export const shortTime = (at: Date): string =>
  `${formatTime(at)} ${formatCivilDate(civilDateOf(at)).slice(0, 5)}`

export const incidentRow = (
  entry: IncidentEntry,
  context: CaptionContext,
  news: News,
): SceneRow => {
  const { symbol, title } = captionOf('incidents', entry, context)
  return {
    id: entry.id,
    symbol,
    text: title,
    detail: shortTime(entry.occurredAt),
    ...plain,
    isNew: news.has(entry.id),
  }
}

/** Those not ready before those overdue for a check, by code. */
export function firePointRows(
  points: readonly FirePoint[],
  context: CaptionContext,
  news: News,
): SceneRow[] {
  return points
    .map((point) => ({ point, readiness: readinessOf(point, context.today) }))
    .filter(({ readiness }) => readiness !== 'ready')
    .toSorted(
      (a, b) =>
        Number(a.readiness === 'overdue') - Number(b.readiness === 'overdue') ||
        a.point.code.localeCompare(b.point.code),
    )
    .map(({ point, readiness }) => ({
      id: point.id,
      symbol: captionOf('fire_points', point, context).symbol,
      text: areaName(point.areaId, context) || point.name,
      detail: `${point.code} · ${context.t(`fire-point.readiness.${readiness}`)}`,
      ...plain,
      isNew: news.has(point.id),
    }))
}

const WORST_FIRST: readonly CameraStatus[] = ['faulty', 'offline']

/** Those that should work and do not; a planned one is none of them. */
export const isDown = ({ status }: Pick<Camera, 'status'>): boolean => WORST_FIRST.includes(status)

export function cameraRows(
  cameras: readonly Camera[],
  context: CaptionContext,
  news: News,
): SceneRow[] {
  return cameras
    .filter(isDown)
    .toSorted(
      (a, b) =>
        WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status) ||
        a.code.localeCompare(b.code),
    )
    .map((camera) => ({
      id: camera.id,
      symbol: captionOf('cameras', camera, context).symbol,
      text: areaName(camera.areaId, context) || camera.name,
      detail: `${camera.code} · ${context.t(`camera.status.${camera.status}`)}`,
      ...plain,
      isNew: news.has(camera.id),
    }))
}
