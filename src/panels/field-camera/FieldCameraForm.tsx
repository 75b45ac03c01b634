// The fields of a camera for one hand outdoors: place, direction, view first, the rest below.
import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Area } from '@/domain/area'
import type { FieldCamera } from '@/state/field/use-field-camera'
import { FormSection } from '@/ui/form/FormSection'
import { AboutFields } from './AboutFields'
import { ViewFields } from './ViewFields'

interface FieldCameraFormProps {
  readonly camera: FieldCamera
  readonly choices: readonly Area[]
  /** Above the fields: what was restored, what is here already. */
  readonly notices: ReactNode
  readonly place: ReactNode
  readonly aim: ReactNode
  readonly photo: ReactNode
}

export function FieldCameraForm(props: FieldCameraFormProps) {
  const { camera, choices, notices, place, aim, photo } = props
  const { t } = useTranslation()
  return (
    <Stack gap="lg">
      {notices}
      {place}
      <div data-part="direction">
        <FormSection legend={t('field.camera.direction')}>{aim}</FormSection>
      </div>
      <ViewFields camera={camera} />
      <FormSection legend={t('camera.field.photoPath')}>{photo}</FormSection>
      <AboutFields camera={camera} choices={choices} />
    </Stack>
  )
}
