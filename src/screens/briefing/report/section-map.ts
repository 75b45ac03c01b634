// Where it happened: the map as it is on the slide, the areas that stand out, and those where nothing was before.
import type { TFunction } from 'i18next'
import { newAreas } from '@/analysis/briefing/ranked-areas'
import { namesIn } from '@/analysis/coverage/covered-areas'
import { fullNameOf } from '@/domain/area'
import { formatNumber, type Language } from '@/domain/format'
import { type Briefed, EMPTY_SECTION, type SectionOf, said } from './section'

export const mapSection: SectionOf = (briefed, t) => ({
  ...EMPTY_SECTION,
  id: 'map',
  title: t('briefing.slide_map'),
  sentences: mapSentences(briefed, t),
  picture: briefed.mapPicture,
})

/** @param most areas to name in each sentence; the others are counted */
export function mapSentences(
  briefed: Pick<Briefed, 'area' | 'basics' | 'briefing' | 'figures' | 'hotAreas' | 'language'>,
  t: TFunction,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const { area, basics, figures, hotAreas, language } = briefed
  const hot = hotAreas?.found.map((one) => namesIn(area, basics.areasById)(one.area)) ?? []
  const fresh = newAreas(figures, area.id).map(fullNameOf)
  const list = (names: readonly string[]) => listed(names, most, language, t)
  return said(
    hotAreas !== null &&
      (hot.length === 0
        ? t('trends.no_hot_spots')
        : t('chart.figure', { what: t('trends.hot_spots'), incidents: list(hot) })),
    fresh.length > 0 && t('briefing.new_places', { places: list(fresh) }),
    drawnNow(briefed, t),
  )
}

/** `Thôn A, Thôn B và 3 địa bàn khác`. */
function listed(names: readonly string[], most: number, language: Language, t: TFunction): string {
  const count = Math.max(0, names.length - most)
  const places = names.slice(0, most).join(', ')
  return count === 0
    ? places
    : t('briefing.and_places', { places, count, number: formatNumber(count, language) })
}

/** Map and trend come from the incidents as they are: said where that is not what was reported. */
export const drawnNow = ({ briefing }: Pick<Briefed, 'briefing'>, t: TFunction): string | null =>
  briefing.frozen !== null && briefing.changes.length > 0 ? t('briefing.drawn_now') : null
