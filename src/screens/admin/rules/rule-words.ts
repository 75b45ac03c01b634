// A reporting rule in words: which days a period has.
import type { TFunction } from 'i18next'
import type { ReportingRule } from '@/domain/period'

/** `Từ ngày 15 đến hết ngày 14 tháng sau`. */
export const ruleInWords = ({ cutDay }: Pick<ReportingRule, 'cutDay'>, t: TFunction): string =>
  cutDay === 1
    ? t('admin.rules.says_calendar')
    : t('admin.rules.says', { first: cutDay, last: cutDay - 1 })
