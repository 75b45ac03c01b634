// The slides of a briefing in their order; a slide with nothing to tell is left out.
import { lateFigures } from '@/analysis/briefing/figure-lines'
import type { ShownBriefing } from './use-briefing'

export const SLIDES = [
  'figures',
  'trend',
  'map',
  'areas',
  'safety',
  'late',
  'actions',
  'conclusion',
] as const
export type SlideId = (typeof SLIDES)[number]

export const slidesOf = (model: ShownBriefing): SlideId[] =>
  SLIDES.filter((id) => HAS_SOMETHING[id]?.(model) ?? true)

const HAS_SOMETHING: Partial<Record<SlideId, (model: ShownBriefing) => boolean>> = {
  trend: ({ daily }) => daily !== null,
  // A hamlet has none below it.
  areas: ({ figures }) => figures.areas.length > 1,
  late: ({ briefing: { frozen, figures, changes } }) =>
    frozen !== null && (changes.length > 0 || lateFigures(frozen, figures).length > 0),
}
