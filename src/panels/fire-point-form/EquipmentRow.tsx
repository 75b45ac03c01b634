// One kind of equipment at a fire point.
import { TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EQUIPMENT_CONDITIONS, type EquipmentItem } from '@/domain/fire-point'
import type { EquipmentTyped } from '@/domain/fire-point-draft'
import { ChoiceField } from '@/ui/form/ChoiceField'
import { DayField } from '@/ui/form/DayField'
import { fieldsOf } from '@/ui/form/fields'
import { IconButton } from '@/ui/IconButton'
import classes from './EquipmentFields.module.css'

interface Props {
  readonly item: EquipmentItem
  readonly entry: EquipmentTyped
  readonly errorOf: (field: string) => string | undefined
  readonly onChange: (entry: EquipmentTyped) => void
  readonly onRemove: () => void
}

export function EquipmentRow({ item, entry, errorOf, onChange, onRemove }: Props) {
  const { t } = useTranslation()
  const name = t(`fire-point.item.${item}`)
  const path = `equipment.${item}`
  const fields = fieldsOf<EquipmentTyped>({
    typed: entry,
    set: (field, value) => onChange({ ...entry, [field]: value }),
    labelOf: (field) => t(`fire-point.field.${field}`),
    errorOf: (field) => errorOf(`${path}.${field}`),
  })
  const fieldOf = (field: keyof EquipmentTyped) => ({ ...fields(field), name: `${path}.${field}` })
  return (
    <li>
      <fieldset className={classes.item}>
        <legend className={classes.name}>{name}</legend>
        <TextInput {...fieldOf('quantity')} inputMode="numeric" autoComplete="off" size="sm" />
        <ChoiceField
          {...fieldOf('condition')}
          values={EQUIPMENT_CONDITIONS}
          wordsOf={(condition) => t(`fire-point.condition.${condition}`)}
        />
        <DayField
          {...fieldOf('expiresOn')}
          onDay={(expiresOn) => onChange({ ...entry, expiresOn })}
        />
        <IconButton
          className={classes.remove}
          label={t('edit.equipment.remove', { item: name })}
          tooltipPosition="left"
          icon={<IconX size={18} />}
          onClick={onRemove}
        />
      </fieldset>
    </li>
  )
}
