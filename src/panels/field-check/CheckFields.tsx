// A check in few presses: what is gone, the result that follows from it, and when to come again.
import { Stack, Text, Textarea, UnstyledButton } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FirePointStatus } from '@/domain/fire-point'
import {
  type EquipmentItem,
  FIRE_POINT_STATUSES,
  type FirePointEquipment,
} from '@/domain/fire-point'
import type { CheckTyped, EquipmentFinding } from '@/domain/fire-point-check'
import { formatCivilDate } from '@/domain/format'
import { Choices } from '@/ui/form/Choices'
import { DayField } from '@/ui/form/DayField'
import { FormSection } from '@/ui/form/FormSection'
import classes from './CheckFields.module.css'

interface CheckFieldsProps {
  readonly typed: CheckTyped
  readonly equipment: readonly FirePointEquipment[]
  readonly findings: readonly EquipmentFinding[]
  /** As it will be saved: proposed or chosen. */
  readonly result: FirePointStatus
  /** As it stands in the field: proposed or typed. */
  readonly nextDue: string
  readonly errorOf: (field: string) => string | undefined
  readonly onChange: (change: Partial<CheckTyped>) => void
}

export function CheckFields(props: CheckFieldsProps) {
  const { typed, equipment, findings, result, nextDue, errorOf, onChange } = props
  const { t } = useTranslation()
  const isGone = (item: EquipmentItem) => typed.missing.includes(item)
  const noteOf = ({ id, expiresOn }: FirePointEquipment): string | null => {
    const fault = findings.find(({ equipmentId }) => equipmentId === id)?.fault
    if (fault === 'expired' && expiresOn)
      return t('field.check.expired', { date: formatCivilDate(expiresOn) })
    return fault === 'broken' ? t('field.check.broken') : null
  }
  const toggle = (item: EquipmentItem) =>
    onChange({
      missing: isGone(item)
        ? typed.missing.filter((one) => one !== item)
        : [...typed.missing, item],
    })
  return (
    <Stack gap="lg">
      <FormSection legend={t('field.check.equipment')}>
        {equipment.length === 0 && <Text size="sm">{t('field.check.no_equipment')}</Text>}
        <div className={classes.list}>
          {equipment.map((one) => {
            const gone = isGone(one.item) || one.condition === 'missing'
            return (
              <UnstyledButton
                key={one.id}
                className={classes.item}
                data-gone={gone || undefined}
                aria-pressed={gone}
                disabled={one.condition === 'missing'}
                onClick={() => toggle(one.item)}
              >
                <span className={classes.words}>
                  {one.quantity} × {t(`fire-point.item.${one.item}`)}
                  <span className={classes.note}>{noteOf(one)}</span>
                </span>
                <span className={classes.state}>
                  {gone ? <IconX size={20} aria-hidden /> : <IconCheck size={20} aria-hidden />}
                  {t(gone ? 'field.check.gone' : 'field.check.there')}
                </span>
              </UnstyledButton>
            )
          })}
        </div>
      </FormSection>
      <FormSection legend={t('field.check.result')}>
        <Choices
          label={t('field.check.result')}
          value={result}
          onChoose={(chosen) =>
            onChange({ result: FIRE_POINT_STATUSES.find((one) => one === chosen) ?? null })
          }
          choices={FIRE_POINT_STATUSES.map((status) => ({
            value: status,
            label: t(`fire-point.status.${status}`),
          }))}
        />
        <DayField
          name="nextDue"
          label={t('field.check.next_due')}
          value={nextDue}
          error={errorOf('nextDue')}
          onDay={(day) => onChange({ nextDue: day })}
        />
        <Textarea
          name="note"
          label={t('fire-point.field.note')}
          value={typed.note}
          error={errorOf('note')}
          autosize
          minRows={2}
          maxRows={6}
          onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
        />
      </FormSection>
    </Stack>
  )
}
