// The fields of a fire point: what it is, where it is, when it was checked, who keeps it.
import { Text, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FIRE_POINT_STATUSES, TRUCK_ACCESSES, WATER_SOURCES } from '@/domain/fire-point'
import type { FirePointTyped } from '@/domain/fire-point-draft'
import { ChoiceField } from '@/ui/form/ChoiceField'
import { DayField } from '@/ui/form/DayField'
import { FieldPair } from '@/ui/form/FieldPair'
import { FormSection } from '@/ui/form/FormSection'
import type { FieldProps } from '@/ui/form/fields'

interface Props {
  readonly fieldOf: (field: keyof FirePointTyped, unit?: string) => FieldProps
  readonly onDay: (field: 'lastCheckedOn' | 'nextCheckDue', typed: string) => void
  /** Under the code: that it was proposed, or who has it already. */
  readonly codeHint: string | undefined
  readonly place: ReactNode
  readonly equipment: ReactNode
}

export function FirePointFields({ fieldOf, onDay, codeHint, place, equipment }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <FormSection legend={t('edit.section.general')}>
        <TextInput {...fieldOf('name')} withAsterisk autoComplete="off" />
        <ChoiceField
          {...fieldOf('status')}
          values={FIRE_POINT_STATUSES}
          wordsOf={(status) => t(`fire-point.status.${status}`)}
        />
      </FormSection>
      {place}
      <FormSection legend={t('edit.section.access')}>
        <TextInput {...fieldOf('address')} autoComplete="off" />
        <ChoiceField
          {...fieldOf('truckAccess')}
          values={TRUCK_ACCESSES}
          wordsOf={(access) => t(`fire-point.access.${access}`)}
        />
        <ChoiceField
          {...fieldOf('waterSource')}
          values={WATER_SOURCES}
          wordsOf={(source) => t(`fire-point.water.${source}`)}
        />
      </FormSection>
      {equipment}
      <FormSection legend={t('edit.section.check')}>
        <FieldPair>
          <DayField
            {...fieldOf('lastCheckedOn')}
            onDay={(typed) => onDay('lastCheckedOn', typed)}
          />
          <DayField {...fieldOf('nextCheckDue')} onDay={(typed) => onDay('nextCheckDue', typed)} />
        </FieldPair>
      </FormSection>
      <FormSection legend={t('edit.section.management')}>
        <TextInput {...fieldOf('code')} withAsterisk description={codeHint} autoComplete="off" />
        <Textarea {...fieldOf('note')} autosize minRows={2} maxRows={8} />
      </FormSection>
      <FormSection legend={t('edit.section.contact')}>
        <Text size="xs" c="dimmed">
          {t('edit.hint.contact')}
        </Text>
        <TextInput {...fieldOf('keeper')} autoComplete="off" />
        <TextInput {...fieldOf('phone')} type="tel" inputMode="tel" autoComplete="off" />
      </FormSection>
    </>
  )
}
