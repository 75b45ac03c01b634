// How wide and how far it sees: a slider each, for what is mostly so, and a number for all else.
import { Slider, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { readAmount, typeNumber } from '@/domain/typed-text'
import type { FieldCamera } from '@/state/field/use-field-camera'
import { FormSection } from '@/ui/form/FormSection'
import { useLanguage } from '@/ui/use-language'
import classes from './FieldCameraForm.module.css'

const VIEWS = [
  { field: 'fovDeg', unit: 'degrees', min: 20, max: 180, step: 5 },
  { field: 'rangeM', unit: 'metres', min: 10, max: 200, step: 5 },
] as const

export function ViewFields({ camera }: { readonly camera: FieldCamera }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { typed, set, fieldOf } = camera
  const given = [typed.bearingDeg, typed.fovDeg, typed.rangeM].filter((text) => text.trim() !== '')
  return (
    <FormSection legend={t('edit.section.view')}>
      {VIEWS.map(({ field, unit, min, max, step }) => {
        const props = fieldOf(field, t(`edit.unit.${unit}`))
        const value = readAmount(typed[field])
        return (
          <div key={field} className={classes.view}>
            <TextInput {...props} inputMode="decimal" autoComplete="off" />
            <Slider
              className={classes.slider}
              size="lg"
              thumbSize={28}
              label={null}
              thumbLabel={props.label}
              min={min}
              max={max}
              step={step}
              value={Number.isNaN(value) ? min : Math.min(max, Math.max(min, value))}
              onChange={(chosen) => set(field, typeNumber(chosen, language))}
            />
          </div>
        )
      })}
      <Text size="sm" c="dimmed" role="status">
        {given.length === 0 && t('edit.hint.cone_none')}
        {given.length > 0 && given.length < 3 && t('edit.hint.cone_partial')}
      </Text>
    </FormSection>
  )
}
