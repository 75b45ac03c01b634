// The direction: aimed with the device, dragged on the map or typed; the button is where the thumb is.
import { Alert, Button, Group, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconCompass } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Aim } from '@/state/field/use-aiming'
import type { FieldProps } from '@/ui/form/fields'
import classes from './FieldCameraForm.module.css'

interface AimFieldProps {
  readonly aim: Aim
  readonly field: FieldProps
  /** `312°, Tây Bắc`, or that none is set. */
  readonly value: string
}

export function AimField({ aim, field, value }: AimFieldProps) {
  const { t } = useTranslation()
  const isMissing = aim.status === 'unavailable' || aim.status === 'denied'
  return (
    <>
      <Text className={classes.value} role="status">
        {value}
      </Text>
      {aim.isAiming ? (
        <Group gap="sm" wrap="nowrap">
          <Button
            className={classes.grow}
            size="lg"
            loading={aim.status === 'waiting'}
            leftSection={<IconCheck size={22} />}
            onClick={aim.hold}
          >
            {t('field.heading.hold')}
          </Button>
          <Button size="lg" variant="default" onClick={aim.stop}>
            {t('field.heading.stop')}
          </Button>
        </Group>
      ) : (
        <Button
          fullWidth
          size="lg"
          variant={isMissing ? 'default' : 'filled'}
          leftSection={<IconCompass size={22} />}
          onClick={aim.begin}
        >
          {t('field.heading.aim')}
        </Button>
      )}
      <Text size="sm" c="dimmed">
        {t(aim.isAiming ? 'field.heading.aiming' : 'field.heading.drag')}
      </Text>
      {isMissing && (
        <Alert role="alert" color="gray" icon={<IconCompass />}>
          <Text size="sm">
            {t(aim.status === 'denied' ? 'field.heading.denied' : 'field.heading.none')}
          </Text>
        </Alert>
      )}
      {aim.status === 'found' && aim.quality === 'poor' && (
        <Alert role="alert" color="orange" icon={<IconAlertTriangle />}>
          <Text size="sm">{t('field.heading.poor')}</Text>
        </Alert>
      )}
      <TextInput
        {...field}
        description={t('edit.hint.bearing')}
        inputMode="decimal"
        autoComplete="off"
      />
    </>
  )
}
