// Changing an area: kind, name, old names, households, people. A name that goes stays as an old one.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saveArea } from '@/data/area-editing'
import { type Area, fullNameOf } from '@/domain/area'
import { type AreaTyped, areaChangeSchema } from '@/domain/area-draft'
import { readDraft } from '@/domain/draft'
import { typeNumber } from '@/domain/typed-text'
import { AdminDialog } from '@/screens/admin/AdminDialog'
import { useLanguage } from '@/ui/use-language'
import { AreaFields } from './AreaFields'

interface AreaFormProps {
  readonly area: Area
  readonly onSaid: (words: string) => void
  readonly onClose: () => void
}

export function AreaForm({ area, onSaid, onClose }: AreaFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  // As it was when the form was opened: who saves over somebody else's change is told.
  const [known] = useState(area)
  const [typed, setTyped] = useState<Omit<AreaTyped, 'code' | 'codeEdition'>>({
    kind: area.kind,
    name: area.name,
    aliases: area.aliases.join('; '),
    households: typeNumber(area.households, language),
    population: typeNumber(area.population, language),
  })
  const { draft, errors } = readDraft(areaChangeSchema, typed)
  const title = t('admin.areas.edit_title', { name: fullNameOf(known) })
  return (
    <AdminDialog title={title} onClose={onClose}>
      <AreaFields
        title={title}
        fields={['kind', 'name', 'aliases', 'households', 'population']}
        shape={areaChangeSchema.shape}
        typed={typed}
        errors={errors}
        set={(field, value) => setTyped((last) => ({ ...last, [field]: value }))}
        save={draft && (() => saveArea(known, draft))}
        onSaved={() => onSaid(t('admin.areas.saved', { name: fullNameOf(known) }))}
        onClose={onClose}
      />
    </AdminDialog>
  )
}
