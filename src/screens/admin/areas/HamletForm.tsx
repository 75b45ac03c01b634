// Adding a hamlet to a commune by hand; its outline comes by import.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addHamlet } from '@/data/area-editing'
import { type Area, fullNameOf } from '@/domain/area'
import { type AreaTyped, areaSchema } from '@/domain/area-draft'
import { freeCode } from '@/domain/area-ending'
import { readDraft } from '@/domain/draft'
import { formatCivilDate } from '@/domain/format'
import { AdminDialog } from '@/screens/admin/AdminDialog'
import type { Basics } from '@/state/situation/use-basics'
import { AreaFields } from './AreaFields'

interface HamletFormProps {
  /** The commune. */
  readonly area: Area
  readonly basics: Basics
  readonly onSaid: (words: string) => void
  readonly onClose: () => void
}

export function HamletForm({ area, basics, onSaid, onClose }: HamletFormProps) {
  const { t } = useTranslation()
  const [id] = useState(() => crypto.randomUUID())
  const neighbour = basics.areas.find(({ parentId }) => parentId === area.id)
  const [typed, setTyped] = useState<AreaTyped>({
    kind: neighbour?.kind ?? 'thôn',
    name: '',
    code: freeCode(area, basics.areas, []),
    codeEdition: formatCivilDate(area.codeEdition),
    aliases: '',
    households: '',
    population: '',
  })
  const { draft, errors } = readDraft(areaSchema, typed)
  const title = t('admin.areas.add_title', { name: fullNameOf(area) })
  return (
    <AdminDialog title={title} onClose={onClose}>
      <AreaFields
        title={title}
        fields={['kind', 'name', 'code', 'codeEdition', 'aliases', 'households', 'population']}
        shape={areaSchema.shape}
        typed={typed}
        errors={errors}
        set={(field, value) => setTyped((last) => ({ ...last, [field]: value }))}
        save={draft && (() => addHamlet(area, id, draft))}
        onSaved={() => onSaid(t('admin.areas.added', { name: typed.name }))}
        onClose={onClose}
      />
    </AdminDialog>
  )
}
