// An area that ended, in words.
import type { TFunction } from 'i18next'
import { type Area, fullNameOf } from './area'
import { formatCivilDate } from './format'

/** `Thôn Bến`; `Thôn Bến (đã kết thúc ngày 01/07/2026)`. */
export const nameWithEnd = (area: Pick<Area, 'kind' | 'name' | 'endedOn'>, t: TFunction): string =>
  area.endedOn
    ? t('area.ended_name', { name: fullNameOf(area), day: formatCivilDate(area.endedOn) })
    : fullNameOf(area)
