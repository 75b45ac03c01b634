// The values of a fire point's fields in words, for showing two versions beside each other.
import { useTranslation } from 'react-i18next'
import { type Area, fullNameOf } from '@/domain/area'
import { EQUIPMENT_ITEMS } from '@/domain/fire-point'
import type { FirePointDraft, FirePointField } from '@/domain/fire-point-draft'
import { formatCivilDate, formatNumber } from '@/domain/format'
import { useLanguage } from '@/ui/use-language'

export function useFirePointWords(areas: readonly Area[]) {
  const { t } = useTranslation()
  const language = useLanguage()

  const equipmentWords = (equipment: FirePointDraft['equipment']): string =>
    EQUIPMENT_ITEMS.flatMap((item) => {
      const entry = equipment[item]
      if (entry === undefined) return []
      const expires = entry.expiresOn === null ? [] : [formatCivilDate(entry.expiresOn)]
      const state = [t(`fire-point.condition.${entry.condition}`), ...expires].join(', ')
      return [`${entry.quantity} ${t(`fire-point.item.${item}`)} (${state})`]
    }).join('; ')

  /** An empty text for an empty field. */
  return (draft: FirePointDraft, field: FirePointField): string => {
    switch (field) {
      case 'status':
        return t(`fire-point.status.${draft.status}`)
      case 'waterSource':
        return t(`fire-point.water.${draft.waterSource}`)
      case 'truckAccess':
        return t(`fire-point.access.${draft.truckAccess}`)
      case 'equipment':
        return equipmentWords(draft.equipment)
      case 'areaId': {
        const area = areas.find(({ id }) => id === draft.areaId)
        return area ? fullNameOf(area) : draft.areaId
      }
      case 'lat':
      case 'lng':
        return draft[field].toFixed(6)
      case 'lastCheckedOn':
      case 'nextCheckDue': {
        const day = draft[field]
        return day === null ? '' : formatCivilDate(day)
      }
      default: {
        const value = draft[field]
        return typeof value === 'number' ? formatNumber(value, language, 2) : (value ?? '')
      }
    }
  }
}
