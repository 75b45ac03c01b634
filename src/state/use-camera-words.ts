// The values of a camera's fields in words, for showing two versions beside each other.
import { useTranslation } from 'react-i18next'
import { type Area, fullNameOf } from '@/domain/area'
import type { CameraDraft, CameraField } from '@/domain/camera-draft'
import { formatCivilDate, formatNumber } from '@/domain/format'
import { useLanguage } from '@/ui/use-language'

export function useCameraWords(areas: readonly Area[]) {
  const { t } = useTranslation()
  const language = useLanguage()

  /** An empty text for an empty field. */
  return (draft: CameraDraft, field: CameraField): string => {
    switch (field) {
      case 'kind':
        return t(`camera.kind.${draft.kind}`)
      case 'ownership':
        return t(`camera.ownership.${draft.ownership}`)
      case 'status':
        return t(`camera.status.${draft.status}`)
      case 'noticeSign':
        return t(
          `camera.notice.${draft.noticeSign === null ? 'unknown' : draft.noticeSign ? 'yes' : 'no'}`,
        )
      case 'areaId': {
        const area = areas.find(({ id }) => id === draft.areaId)
        return area ? fullNameOf(area) : draft.areaId
      }
      case 'lat':
      case 'lng':
        return draft[field].toFixed(6)
      case 'apartFrom':
        return formatNumber(draft.apartFrom.length, language)
      case 'installedOn':
        return draft.installedOn === null ? '' : formatCivilDate(draft.installedOn)
      default: {
        const value = draft[field]
        return typeof value === 'number' ? formatNumber(value, language, 2) : (value ?? '')
      }
    }
  }
}
