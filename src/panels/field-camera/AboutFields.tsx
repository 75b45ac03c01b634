// What the camera is and whose; what is seldom changed outdoors is folded away.
import { Button, Collapse, Stack, Textarea, TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Area } from '@/domain/area'
import { CAMERA_KINDS, CAMERA_OWNERSHIPS, CAMERA_STATUSES } from '@/domain/camera'
import { NOTICE_ANSWERS } from '@/domain/camera-draft'
import type { FieldCamera } from '@/state/field/use-field-camera'
import { AreaSelect } from '@/ui/form/AreaSelect'
import { ChoiceField } from '@/ui/form/ChoiceField'
import { DayField } from '@/ui/form/DayField'
import { FieldPair } from '@/ui/form/FieldPair'
import { FormSection } from '@/ui/form/FormSection'

interface AboutFieldsProps {
  readonly camera: FieldCamera
  readonly choices: readonly Area[]
}

/** Folded fields that are wrong must be seen. */
const FOLDED = ['code', 'areaId', 'operator', 'note', 'installedOn'] as const

export function AboutFields({ camera, choices }: AboutFieldsProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const { fieldOf, errorOf, set, place, typed } = camera
  const isShown = isOpen || FOLDED.some((field) => errorOf(field) !== undefined)
  return (
    <FormSection legend={t('field.camera.what')}>
      <TextInput
        {...fieldOf('name')}
        withAsterisk
        autoComplete="off"
        description={camera.isNameTyped ? undefined : t('field.camera.name_proposed')}
      />
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
      <ChoiceField
        {...fieldOf('ownership')}
        values={CAMERA_OWNERSHIPS}
        wordsOf={(owner) => t(`camera.ownership.${owner}`)}
      />
      <FieldPair>
        <ChoiceField
          {...fieldOf('noticeSign')}
          values={NOTICE_ANSWERS}
          wordsOf={(answer) => t(`camera.notice.${answer}`)}
        />
        <TextInput
          {...fieldOf('retentionDays', t('edit.unit.days'))}
          inputMode="numeric"
          autoComplete="off"
        />
      </FieldPair>
      <Button
        variant="subtle"
        justify="space-between"
        rightSection={isShown ? <IconChevronUp size={18} /> : <IconChevronDown size={18} />}
        aria-expanded={isShown}
        onClick={() => setOpen(!isShown)}
      >
        {t('field.camera.more')}
      </Button>
      <Collapse expanded={isShown}>
        <Stack gap="sm">
          <TextInput
            {...fieldOf('code')}
            withAsterisk
            autoComplete="off"
            description={
              place.codeTakenBy
                ? t('edit.hint.code_taken', { name: place.codeTakenBy.name })
                : camera.form.isCodeProposed && t('edit.hint.code_proposed')
            }
          />
          <AreaSelect
            label={t('camera.field.areaId')}
            error={errorOf('areaId')}
            choices={choices}
            value={typed.areaId}
            onChange={(areaId) => set('areaId', areaId)}
          />
          <TextInput {...fieldOf('operator')} autoComplete="off" />
          <DayField {...fieldOf('installedOn')} onDay={(day) => set('installedOn', day)} />
          <Textarea {...fieldOf('note')} autosize minRows={2} maxRows={8} />
        </Stack>
      </Collapse>
    </FormSection>
  )
}
