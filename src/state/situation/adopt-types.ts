// The groups of incidents as admins call and colour them: words and colours of all screens follow the word list.
import type { i18n } from 'i18next'
import { INCIDENT_GROUPS, type IncidentType } from '@/domain/incident'
import { paintAnew } from '@/layers/atlas'
import { choosePaints } from '@/layers/palette'

/** Before anything is drawn with them; what is drawn already follows when it is drawn again. */
export function adoptTypes(types: readonly IncidentType[], words: i18n): void {
  const groups = INCIDENT_GROUPS.flatMap((id) => {
    const type = types.find((one) => one.id === id)
    return type ? [{ id, type }] : []
  })
  for (const { id, type } of groups) {
    const key = `layer.incident_${id}`
    words.addResource('vi', 'translation', key, type.labelVi, { silent: true })
    words.addResource('en', 'translation', key, type.labelEn, { silent: true })
  }
  if (choosePaints(Object.fromEntries(groups.map(({ id, type }) => [id, type.colour])))) paintAnew()
}
