// A direction as people say it: `312°, Tây Bắc`.
import { useTranslation } from 'react-i18next'
import { compassPointOf } from '@/domain/bearing'
import { formatNumber } from '@/domain/format'
import { useLanguage } from '@/ui/use-language'

export function useDirectionWords() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (bearingDeg: number | null): string => {
    if (bearingDeg === null) return t('field.heading.not_set')
    return t('field.heading.value', {
      degrees: formatNumber(bearingDeg, language, 1),
      point: t(`field.point.${compassPointOf(bearingDeg)}`),
    })
  }
}
