// When the figures of a briefing were closed, and by whom.
import type { TFunction } from 'i18next'
import type { Briefing } from '@/domain/briefing'
import { formatDateTime } from '@/domain/format'

/** Empty while it is not closed. An account may be gone by now. */
export function closedInWords(
  { closedAt, closedBy }: Pick<Briefing, 'closedAt' | 'closedBy'>,
  t: TFunction,
): string {
  if (closedAt === null) return ''
  const at = formatDateTime(closedAt)
  return closedBy === null
    ? t('briefing.closed_by_nobody', { at })
    : t('briefing.closed', { at, by: closedBy })
}
