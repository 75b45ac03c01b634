// A direction as people say it: `312°, Tây Bắc`.
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import { useLanguage } from '@/ui/use-language'

const POINTS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const

export function useDirectionWords() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (bearingDeg: number | null): string => {
    if (bearingDeg === null) return t('field.heading.not_set')
    const point = POINTS[Math.round(bearingDeg / 45) % POINTS.length] ?? 'n'
    return t('field.heading.value', {
      degrees: formatNumber(bearingDeg, language, 1),
      point: t(`field.point.${point}`),
    })
  }
}
