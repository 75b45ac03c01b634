// What coverage says in words: the same sentences beside the map, on a slide and in a report.
import type { TFunction } from 'i18next'
import { type CoverageGain, type CoveragePlace, NEW_CAMERA } from '@/domain/coverage'
import { formatDistance, formatNumber, type Language } from '@/domain/format'
import type { BlindSpots } from './blind-spots'
import { MOST_INCIDENTS, type Refusal } from './coverage'
import type { FireGaps } from './fire-gaps'

/** Fewer incidents say nothing as a percentage, as elsewhere. */
const FEWEST_FOR_PERCENT = 10
/** An estimate of fewer households is not told. */
const FEWEST_HOUSEHOLDS = 5

/** To the nearest 5, 10 or 50: an estimate is not said more precisely than it is. */
export function roughly(count: number): number {
  const step = count < 100 ? 5 : count < 1000 ? 10 : 50
  return Math.round(count / step) * step
}

/** `khoảng 450 hộ`, `dưới 5 hộ`. */
export function householdsInWords(count: number, language: Language, t: TFunction): string {
  if (count === 0) return t('coverage.households_none')
  if (count < FEWEST_HOUSEHOLDS)
    return t('coverage.households_few', { number: formatNumber(FEWEST_HOUSEHOLDS, language) })
  return t('coverage.households', { number: formatNumber(roughly(count), language) })
}

/** `thêm khoảng 120 hộ trong vòng 200 m`, `thấy thêm 14 vụ`. */
export function gainInWords(gain: CoverageGain, language: Language, t: TFunction): string {
  if (gain.of === 'camera')
    return t('coverage.gain_incidents', { number: formatNumber(gain.incidents, language) })
  const reach = formatDistance(gain.reachM, language)
  return gain.households === null
    ? t('coverage.gain_area', { number: formatNumber(gain.areaM2 / 10_000, language), reach })
    : t('coverage.gain_households', {
        households: householdsInWords(gain.households, language, t),
        reach,
      })
}

/** `1. Thôn Giã Trung: thấy thêm 14 vụ`. */
export const placeInWords = (place: CoveragePlace, language: Language, t: TFunction): string =>
  t('coverage.place_line', {
    rank: place.rank,
    area: place.name,
    gain: gainInWords(place.gain, language, t),
  })

export const refusalInWords = (refusal: Refusal, language: Language, t: TFunction): string =>
  t(`coverage.refused_${refusal}`, { number: formatNumber(MOST_INCIDENTS, language) })

/** A share as a whole percentage, and neither 0 nor 100 where it is not. */
export const percentOf = (share: number, language: Language): string =>
  formatNumber(
    share === 0 || share === 1 ? share * 100 : Math.min(99, Math.max(1, Math.round(share * 100))),
    language,
  )

/** How much is far from a ready fire point, and what is not known. */
export function fireSentences(fire: FireGaps, language: Language, t: TFunction): string[] {
  const number = (value: number) => formatNumber(value, language)
  const reach = formatDistance(fire.reachM, language)
  const percent = percentOf(fire.share, language)
  const { placed, far, withoutPlace } = fire.fires
  return [
    fire.share === 0
      ? t('coverage.share_none', { reach })
      : fire.households === null
        ? t('coverage.share', { reach, percent })
        : t('coverage.share_households', {
            reach,
            percent,
            households: householdsInWords(fire.households, language, t),
          }),
    fire.points === 0
      ? t('coverage.no_points')
      : t('coverage.ready', { ready: number(fire.ready), all: number(fire.points) }),
    ...(placed > 0
      ? [t('coverage.fires_far', { far: number(far), all: number(placed), reach })]
      : []),
    ...(withoutPlace > 0
      ? [t('coverage.fires_without_position', { number: number(withoutPlace) })]
      : []),
    ...(fire.withoutBoundary > 0
      ? [t('coverage.without_boundary', { number: number(fire.withoutBoundary) })]
      : []),
    ...(fire.withoutHouseholds > 0
      ? [t('coverage.without_households', { number: number(fire.withoutHouseholds) })]
      : []),
  ]
}

/** How many incidents no camera saw, and what is not known. */
export function cameraSentences(spots: BlindSpots, language: Language, t: TFunction): string[] {
  const number = (value: number) => formatNumber(value, language)
  const { placed, blind, withoutPlace } = spots
  const { seeing, withoutCone, notWorking } = spots.cameras
  const told = { blind: number(blind.length), all: number(placed) }
  return [
    placed === 0
      ? t('coverage.no_incidents')
      : placed < FEWEST_FOR_PERCENT
        ? t('coverage.blind', told)
        : t('coverage.blind_percent', {
            ...told,
            percent: formatNumber((100 * blind.length) / placed, language, 1),
          }),
    ...(withoutPlace > 0 ? [t('coverage.without_position', { number: number(withoutPlace) })] : []),
    t('coverage.seeing', { seeing: number(seeing) }),
    ...(withoutCone > 0 ? [t('coverage.without_cone', { number: number(withoutCone) })] : []),
    ...(notWorking > 0 ? [t('coverage.not_working', { number: number(notWorking) })] : []),
  ]
}

/** What a camera that is not there yet is taken to see. */
export const assumedInWords = (language: Language, t: TFunction): string =>
  t('coverage.assumed_camera', {
    degrees: formatNumber(NEW_CAMERA.fovDeg, language),
    range: formatDistance(NEW_CAMERA.rangeM, language),
  })
