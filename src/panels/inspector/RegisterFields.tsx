// Every column of a row of a register in words, what is not as it should be first, and the way to the register.
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconNotebook } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { registerOf } from '@/domain/registers/all-registers'
import type { RegisterField, RegisterId } from '@/domain/registers/register'
import { columnName, valueInWords } from '@/domain/registers/register-words'
import type { RegisterLayerId } from '@/layers/registry'
import type { RowOf } from '@/layers/rows'
import { Field, FieldGroup } from './Fields'
import type { InspectorContext } from './Inspector'
import classes from './Inspector.module.css'
import { PlaceFields } from './PlaceFields'

interface RegisterFieldsProps {
  readonly id: RegisterLayerId
  readonly row: RowOf[RegisterLayerId]
  readonly context: InspectorContext
}

/** The name is the heading; the position is told with the area. */
const isTold = ({ column, kind }: RegisterField): boolean => column !== 'name' && kind !== 'degrees'

export function RegisterFields({ id, row, context }: RegisterFieldsProps) {
  const { t } = useTranslation()
  const register = registerOf(id)
  const flags = register.flags?.(row.values, context.today) ?? []
  const fields = register.fields.filter(isTold).map((field) => ({
    ...field,
    words: valueInWords(id, field, row.values, { ...context, nameOf: () => '' }),
  }))
  return (
    <>
      <FieldGroup>
        {flags.length > 0 && (
          <Field label={t('register.flags')}>
            <strong className={classes.status}>
              <IconAlertTriangle size={16} aria-hidden />
              {flags.map((flag) => t(flag as never)).join(', ')}
            </strong>
          </Field>
        )}
        {fields
          .filter(({ kind, words }) => words !== '' || !(kind === 'lines' || kind === 'names'))
          .map(({ column, words }) => (
            <Field key={column} label={columnName(id, column, t)}>
              {words}
            </Field>
          ))}
      </FieldGroup>
      <PlaceFields
        areaId={row.areaId}
        lngLat={row.lngLat}
        updatedAt={row.updatedAt}
        context={context}
      />
    </>
  )
}

interface OpenRegisterProps {
  readonly id: RegisterId
  readonly areaPath: string
  readonly context: InspectorContext
}

export function OpenRegister({ id, areaPath, context }: OpenRegisterProps) {
  const { t } = useTranslation()
  const open = context.onOpenRegister
  return (
    open && (
      <Button
        size="xs"
        variant="light"
        leftSection={<IconNotebook size={16} />}
        onClick={() => open(id, areaPath)}
      >
        {t('register.open_this')}
      </Button>
    )
  )
}
