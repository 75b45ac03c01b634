// What a scene is called in the lists of admins and on the phone that drives a wall.
import { useTranslation } from 'react-i18next'
import { type Area, fullNameOf } from '@/domain/area'
import type { Scene } from '@/domain/wall'

export function useSceneName(areas: readonly Area[]): (scene: Scene) => string {
  const { t } = useTranslation()
  return ({ kind, areaId }) => {
    if (kind !== 'area') return t(`walls.scene.${kind}`)
    const shown = areas.find(({ id }) => id === areaId)
    return shown ? fullNameOf(shown) : t('walls.area_gone')
  }
}
