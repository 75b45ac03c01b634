// Who answers for a camera or keeps a fire point; only asked for by those who may read it.
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { contactQuery } from '@/data/contacts'
import { PhoneLink } from '@/ui/PhoneLink'
import { Field, FieldGroup, Section } from './Fields'
import classes from './Inspector.module.css'
import { LoadProblem } from './LoadProblem'

interface ContactFieldsProps {
  readonly table: 'cameras' | 'fire_points'
  readonly id: string
}

export function ContactFields({ table, id }: ContactFieldsProps) {
  const { t } = useTranslation()
  const contact = useQuery(contactQuery(table, id))
  const title = t('inspector.contact')
  if (contact.isError) return <LoadProblem query={contact} />
  if (contact.isPending) return <Skeleton height={40} m="md" />
  if (!contact.data?.name && !contact.data?.phone) {
    return (
      <Section title={title}>
        <p className={classes.note}>{t('inspector.no_contact')}</p>
      </Section>
    )
  }
  const { name, phone } = contact.data
  return (
    <FieldGroup title={title}>
      <Field label={t(table === 'cameras' ? 'camera.field.contact' : 'fire-point.field.keeper')}>
        {name}
      </Field>
      <Field label={t('inspector.phone')}>{phone && <PhoneLink phone={phone} />}</Field>
    </FieldGroup>
  )
}
