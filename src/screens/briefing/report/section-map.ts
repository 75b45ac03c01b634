// Where it happened: the map as it is on the slide, and the areas that stand out.
import type { TFunction } from 'i18next'
import { fullNameOf } from '@/domain/area'
import { type Briefed, EMPTY_SECTION, type SectionOf, said } from './section'

export const mapSection: SectionOf = (briefed, t) => {
  const { hotAreas, mapPicture } = briefed
  const names = hotAreas?.found.map(({ area }) => fullNameOf(area)) ?? []
  return {
    ...EMPTY_SECTION,
    id: 'map',
    title: t('briefing.slide_map'),
    sentences: said(
      hotAreas !== null &&
        (names.length === 0
          ? t('trends.no_hot_spots')
          : t('chart.figure', { what: t('trends.hot_spots'), incidents: names.join(', ') })),
      drawnNow(briefed, t),
    ),
    picture: mapPicture,
  }
}

/** Map and trend come from the incidents as they are: said where that is not what was reported. */
export const drawnNow = ({ briefing }: Pick<Briefed, 'briefing'>, t: TFunction): string | null =>
  briefing.frozen !== null && briefing.changes.length > 0 ? t('briefing.drawn_now') : null
