// Saving an incident type: only the fields that were edited, on top of what the page shows of it now.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  addIncidentType,
  changeIncidentType,
  incidentTypeCountsQuery,
} from '@/data/incident-type-editing'
import type { IncidentType } from '@/domain/incident'
import { cleanType, type IncidentTypeTyped, newTypeId } from '@/domain/incident-type-draft'
import { typeName } from '@/domain/incident-types'
import { useLanguage } from '@/ui/use-language'
import type { TypeEdited } from './TypeDialog'

interface Saving {
  readonly edited: TypeEdited
  readonly types: ReadonlyMap<string, IncidentType>
  readonly onSaid: (words: string) => void
  readonly onClose: () => void
}

const FIELDS = ['labelVi', 'labelEn', 'selfManagement', 'colour'] as const

/** What was edited of what stood in the form at first. */
const editedFields = (before: IncidentType, after: IncidentTypeTyped): Partial<IncidentTypeTyped> =>
  Object.fromEntries(
    FIELDS.filter((field) => before[field] !== after[field]).map((field) => [field, after[field]]),
  )

export function useTypeSaving({ edited, types, onSaid, onClose }: Saving) {
  const { t } = useTranslation()
  const language = useLanguage()
  const client = useQueryClient()
  const { type, group } = edited
  /** As it is now, where somebody changed it since the form was opened. */
  const latest = type && types.get(type.id)
  const now = latest && latest.version !== type.version ? latest : null
  const save = useMutation({
    mutationFn: (typed: IncidentTypeTyped) => {
      const clean = cleanType(typed)
      return type
        ? changeIncidentType(type.id, (now ?? type).version, editedFields(type, clean))
        : addIncidentType(newType(clean, group, types))
    },
    onSuccess: (_, typed) => {
      const name = typeName(cleanType(typed), language)
      onSaid(t(type ? 'admin.types.done_saved' : 'admin.types.done_added', { name }))
      onClose()
    },
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['changes'] })
      await client.invalidateQueries({ queryKey: incidentTypeCountsQuery().queryKey })
    },
  })
  return { save, now }
}

/** Last of its group, or the last group. */
function newType(
  clean: IncidentTypeTyped,
  group: IncidentType | null,
  types: ReadonlyMap<string, IncidentType>,
) {
  const parentId = group?.id ?? null
  const beside = [...types.values()].filter((one) => one.parentId === parentId)
  const last = Math.max(group?.sortOrder ?? 0, ...beside.map(({ sortOrder }) => sortOrder))
  return {
    ...clean,
    id: newTypeId(clean.labelVi, parentId, new Set(types.keys())),
    parentId,
    symbol: group?.symbol ?? 'diamond',
    sortOrder: last + (group ? 1 : 100),
  } as const
}
