// The control of one column of a register.
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { ClipboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { type Register, type RegisterField, textAt } from '@/domain/registers/register'
import { optionKey, optionName } from '@/domain/registers/register-words'
import { readPair, typeNumber } from '@/domain/typed-text'
import { DayField } from '@/ui/form/DayField'
import { useLanguage } from '@/ui/use-language'
import type { RegisterFormModel } from './use-register-form'
import type { RegistersModel } from './use-registers'

interface RegisterFieldInputProps {
  readonly register: Register
  readonly field: RegisterField
  readonly form: RegisterFormModel
  readonly model: RegistersModel
}

export function RegisterFieldInput({ register, field, form, model }: RegisterFieldInputProps) {
  const { t, i18n } = useTranslation()
  const language = useLanguage()
  const { typed, set } = form
  const { column, kind, isRequired = false } = field
  const props = { ...form.fieldOf(column), withAsterisk: isRequired }
  const nothing = { value: '', label: t(isRequired ? 'register.choose' : 'register.not_known') }
  switch (kind) {
    case 'lines':
      return <Textarea {...props} autosize minRows={2} />
    case 'names':
      return <Textarea {...props} autosize minRows={2} description={t('register.names_how')} />
    case 'day':
      return <DayField {...props} onDay={(day) => set(column, day)} />
    case 'partial_day':
      return <TextInput {...props} autoComplete="off" description={t('register.partial_how')} />
    case 'choice':
      return (
        <NativeSelect
          {...props}
          data={[
            ...(isRequired && typed[column] !== '' ? [] : [nothing]),
            ...field.options.map((value) => ({
              value,
              label: optionName(register.id, field, value, typed, t),
            })),
          ]}
        />
      )
    case 'numbered':
      return (
        <NativeSelect
          {...props}
          data={[
            ...(typed[column] === '' ? [nothing] : []),
            ...field.options
              // Of a standard that has fewer.
              .filter((value) => i18n.exists(optionKey(register.id, field, value, typed)))
              .map((value) => ({
                value: String(value),
                label: optionName(register.id, field, value, typed, t),
              })),
          ]}
        />
      )
    case 'yes_no':
      return (
        <NativeSelect
          {...props}
          data={[
            ...(isRequired ? [] : [nothing]),
            { value: 'yes', label: t('register.yes') },
            { value: 'no', label: t('register.no') },
          ]}
        />
      )
    case 'of':
      return (
        <NativeSelect
          {...props}
          description={model.groups.length === 0 ? t('register.no_groups') : undefined}
          data={[
            nothing,
            ...model.groups.map((row) => ({
              value: row.id,
              label: textAt(row.values, 'name') ?? '',
            })),
          ]}
        />
      )
    case 'degrees': {
      const paste = (event: ClipboardEvent) => {
        const pair = readPair(event.clipboardData.getData('text'))
        if (pair === null) return
        event.preventDefault()
        set('lng', typeNumber(pair[0], language))
        set('lat', typeNumber(pair[1], language))
      }
      return (
        <TextInput
          {...props}
          inputMode="decimal"
          autoComplete="off"
          onPaste={paste}
          description={column === 'lat' ? t('register.position_how') : undefined}
        />
      )
    }
    default:
      return (
        <TextInput
          {...props}
          inputMode={kind === 'text' ? undefined : 'numeric'}
          autoComplete="off"
        />
      )
  }
}
