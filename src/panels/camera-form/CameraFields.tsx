// The fields of a camera: what it is, where it stands, what it sees, who runs it.
import { Text, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CAMERA_KINDS, CAMERA_OWNERSHIPS, CAMERA_STATUSES } from '@/domain/camera'
import { type CameraTyped, NOTICE_ANSWERS } from '@/domain/camera-draft'
import { ChoiceField } from '@/ui/form/ChoiceField'
import { DayField } from '@/ui/form/DayField'
import { FieldPair } from '@/ui/form/FieldPair'
import { FormSection } from '@/ui/form/FormSection'
import type { FieldProps } from '@/ui/form/fields'

interface Props {
  readonly fieldOf: (field: keyof CameraTyped, unit?: string) => FieldProps
  readonly typed: CameraTyped
  /** Under the code: that it was proposed, or who has it already. */
  readonly codeHint: string | undefined
  readonly onInstalledOn: (typed: string) => void
  readonly place: ReactNode
}

export function CameraFields({ fieldOf, typed, codeHint, onInstalledOn, place }: Props) {
  const { t } = useTranslation()
  const cone = [typed.bearingDeg, typed.fovDeg, typed.rangeM].filter((text) => text.trim() !== '')
  return (
    <>
      <FormSection legend={t('edit.section.general')}>
        <TextInput {...fieldOf('name')} withAsterisk autoComplete="off" />
        <FieldPair>
          <ChoiceField
            {...fieldOf('kind')}
            values={CAMERA_KINDS}
            wordsOf={(kind) => t(`camera.kind.${kind}`)}
          />
          <ChoiceField
            {...fieldOf('status')}
            values={CAMERA_STATUSES}
            wordsOf={(status) => t(`camera.status.${status}`)}
          />
        </FieldPair>
      </FormSection>
      {place}
      <FormSection legend={t('edit.section.view')}>
        <TextInput
          {...fieldOf('bearingDeg', t('edit.unit.degrees'))}
          description={t('edit.hint.bearing')}
          inputMode="decimal"
          autoComplete="off"
        />
        <div>
          <FieldPair>
            <TextInput
              {...fieldOf('fovDeg', t('edit.unit.degrees'))}
              inputMode="decimal"
              autoComplete="off"
            />
            <TextInput
              {...fieldOf('rangeM', t('edit.unit.metres'))}
              inputMode="decimal"
              autoComplete="off"
            />
          </FieldPair>
          <Text size="xs" c="dimmed" mt={4} role="status">
            {cone.length === 0 && t('edit.hint.cone_none')}
            {cone.length > 0 && cone.length < 3 && t('edit.hint.cone_partial')}
          </Text>
        </div>
      </FormSection>
      <FormSection legend={t('edit.section.management')}>
        <TextInput {...fieldOf('code')} withAsterisk description={codeHint} autoComplete="off" />
        <ChoiceField
          {...fieldOf('ownership')}
          values={CAMERA_OWNERSHIPS}
          wordsOf={(owner) => t(`camera.ownership.${owner}`)}
        />
        <TextInput {...fieldOf('operator')} autoComplete="off" />
        <FieldPair>
          <DayField {...fieldOf('installedOn')} onDay={onInstalledOn} />
          <TextInput
            {...fieldOf('retentionDays', t('edit.unit.days'))}
            inputMode="numeric"
            autoComplete="off"
          />
        </FieldPair>
        <ChoiceField
          {...fieldOf('noticeSign')}
          values={NOTICE_ANSWERS}
          wordsOf={(answer) => t(`camera.notice.${answer}`)}
        />
        <Textarea {...fieldOf('note')} autosize minRows={2} maxRows={8} />
      </FormSection>
      <FormSection legend={t('edit.section.contact')}>
        <Text size="xs" c="dimmed">
          {t('edit.hint.contact')}
        </Text>
        <TextInput {...fieldOf('contact')} autoComplete="off" />
        <TextInput {...fieldOf('phone')} type="tel" inputMode="tel" autoComplete="off" />
      </FormSection>
    </>
  )
}
