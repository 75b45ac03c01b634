// What the meeting concluded, as it is saved.
import { EMPTY_SECTION, type SectionOf } from './section'

export const conclusionSection: SectionOf = ({ briefing: { minutes } }, t) => {
  const lines = minutes.split('\n').filter((line) => line.trim() !== '')
  return {
    ...EMPTY_SECTION,
    id: 'conclusion',
    title: t('briefing.slide_conclusion'),
    sentences: lines.length === 0 ? [t('briefing.no_minutes')] : lines,
  }
}
