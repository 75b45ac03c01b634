// What the way back is called: the list that it leads to.
import { useTranslation } from 'react-i18next'
import { useWayBack } from '@/state/field/use-way-back'

export function useBackWords(): string {
  const { t } = useTranslation()
  const { page } = useWayBack()
  switch (page) {
    case 'worklist':
      return t('worklist.title')
    case 'fire_points':
      return t('field.points.title')
    case 'check':
      return t('field.check.title')
    default:
      return t('field.back')
  }
}
