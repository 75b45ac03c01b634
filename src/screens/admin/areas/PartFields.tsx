// One part of what areas become: an area that is there, or the name, kind, code and people of a new one.
import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Area, fullNameOf } from '@/domain/area'
import type { PartTyped } from '@/domain/area-ending'
import type { FieldErrors } from '@/domain/draft'
import { fieldsOf } from '@/ui/form/fields'
import classes from './Areas.module.css'

interface PartFieldsProps {
  readonly title: string
  readonly typed: PartTyped
  /** Null while it is too early to say. */
  readonly errors: FieldErrors | null
  /** Areas that are there and may be it. */
  readonly choices: readonly Area[]
  readonly onChange: (typed: PartTyped) => void
}

export function PartFields({ title, typed, errors, choices, onChange }: PartFieldsProps) {
  const { t } = useTranslation()
  const fieldOf = fieldsOf<PartTyped>({
    typed,
    set: (field, value) => onChange({ ...typed, [field]: value }),
    labelOf: (field) => t(`admin.areas.field.${field}` as never),
    errorOf: (field) => {
      const key = errors?.[field]
      return key && t(key)
    },
  })
  return (
    <fieldset className={classes.part}>
      <legend>{title}</legend>
      {choices.length > 0 && (
        <Select
          label={t('admin.areas.existing')}
          placeholder={t('admin.areas.new_area')}
          clearable
          searchable
          openOnFocus={false}
          data={choices.map((area) => ({ value: area.id, label: fullNameOf(area) }))}
          clearButtonProps={{ 'aria-label': t('admin.areas.new_area') }}
          nothingFoundMessage={t('area.nothing_found')}
          value={typed.areaId}
          onChange={(areaId) => onChange({ ...typed, areaId })}
        />
      )}
      {typed.areaId === null && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" mt="sm">
          <TextInput {...fieldOf('kind')} withAsterisk />
          <TextInput {...fieldOf('name')} withAsterisk />
          <TextInput {...fieldOf('code')} withAsterisk />
          <TextInput {...fieldOf('households')} inputMode="numeric" />
          <TextInput {...fieldOf('population')} inputMode="numeric" />
        </SimpleGrid>
      )}
    </fieldset>
  )
}
