// What hangs at a fire point: how many of each, in what state, usable until when.
import { Button, NativeSelect, Text } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EQUIPMENT_ITEMS, type EquipmentItem } from '@/domain/fire-point'
import type { EquipmentTyped, FirePointTyped } from '@/domain/fire-point-draft'
import { FormSection } from '@/ui/form/FormSection'
import classes from './EquipmentFields.module.css'
import { EquipmentRow } from './EquipmentRow'
import { ONE_GOOD, USUAL_SET } from './usual-set'

type Equipment = FirePointTyped['equipment']

interface Props {
  readonly equipment: Equipment
  readonly errorOf: (field: string) => string | undefined
  readonly onChange: (equipment: Equipment) => void
}

export function EquipmentFields({ equipment, errorOf, onChange }: Props) {
  const { t } = useTranslation()
  const listed = EQUIPMENT_ITEMS.flatMap((item) => {
    const entry = equipment[item]
    return entry ? [{ item, entry }] : []
  })
  const put = (item: EquipmentItem, entry: EquipmentTyped) =>
    onChange({ ...equipment, [item]: entry })
  const remove = (item: EquipmentItem) => {
    const { [item]: _removed, ...others } = equipment
    onChange(others)
  }

  return (
    <FormSection legend={t('edit.section.equipment')}>
      {listed.length === 0 && (
        <>
          <Text size="sm" c="dimmed">
            {t('edit.equipment.none')}
          </Text>
          <Button
            variant="default"
            leftSection={<IconListCheck size={18} />}
            onClick={() => onChange(USUAL_SET)}
          >
            {t('edit.equipment.usual')}
          </Button>
        </>
      )}
      {listed.length > 0 && (
        <ul className={classes.list}>
          {listed.map(({ item, entry }) => (
            <EquipmentRow
              key={item}
              item={item}
              entry={entry}
              errorOf={errorOf}
              onChange={(changed) => put(item, changed)}
              onRemove={() => remove(item)}
            />
          ))}
        </ul>
      )}
      {listed.length < EQUIPMENT_ITEMS.length && (
        <NativeSelect
          label={t('edit.equipment.add')}
          value=""
          onChange={({ currentTarget }) => {
            const item = EQUIPMENT_ITEMS.find((known) => known === currentTarget.value)
            if (item) put(item, ONE_GOOD)
          }}
          data={[
            { value: '', label: t('edit.equipment.add_choose') },
            ...EQUIPMENT_ITEMS.filter((item) => !(item in equipment)).map((item) => ({
              value: item,
              label: t(`fire-point.item.${item}`),
            })),
          ]}
        />
      )}
    </FormSection>
  )
}
