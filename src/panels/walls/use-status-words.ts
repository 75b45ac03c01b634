// What a living wall says of itself, in words: which scene it shows and how old its data is.
import { useTranslation } from 'react-i18next'
import type { ListedWall } from '@/data/walls'
import { ageOf } from '@/domain/age'
import { formatNumber } from '@/domain/format'
import { useLanguage } from '@/ui/use-language'

export function useStatusWords(): (shown: ListedWall['shown']) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  return ({ place, dataAgeMs }) => {
    const age = dataAgeMs === null ? null : ageOf(dataAgeMs)
    const words = [
      place !== null && t('walls.shows', { number: formatNumber(place + 1, language) }),
      age && t(`walls.data_age_${age.unit}`, { number: formatNumber(age.count, language) }),
    ]
    return words.filter(Boolean).join(', ')
  }
}
