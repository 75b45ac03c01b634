// The duty phone of an area, and the way to change it; only asked for by those who may read and write it.
import { Button, Skeleton } from '@mantine/core'
import { IconPhoneCall } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { areaContactsQuery } from '@/data/area-contacts'
import { type Area, fullNameOf } from '@/domain/area'
import { PhoneLink } from '@/ui/PhoneLink'
import { DutyContactDialog } from './DutyContactDialog'
import { Field, FieldGroup, Section } from './Fields'
import classes from './Inspector.module.css'
import { LoadProblem } from './LoadProblem'

export function DutyContact({ area }: { readonly area: Area }) {
  const { t } = useTranslation()
  const contacts = useQuery(areaContactsQuery([area.id]))
  const [isOpen, setOpen] = useState(false)
  if (contacts.isError) return <LoadProblem query={contacts} />
  if (contacts.isPending) return <Skeleton height={40} m="md" />
  const [known = null] = contacts.data
  const isEmpty = known === null || (known.phone === null && known.duty === null)
  const title = t('area.duty')
  return (
    <>
      {isEmpty ? (
        <Section title={title}>
          <p className={classes.note}>{t('area.no_duty')}</p>
        </Section>
      ) : (
        <FieldGroup title={title}>
          <Field label={t('area.duty_role')}>{known.duty}</Field>
          <Field label={t('inspector.phone')}>
            {known.phone && <PhoneLink phone={known.phone} />}
          </Field>
        </FieldGroup>
      )}
      <div className={classes.actions}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPhoneCall size={16} />}
          onClick={() => setOpen(true)}
        >
          {t(isEmpty ? 'area.add_duty' : 'area.edit_duty')}
        </Button>
      </div>
      <DutyContactDialog
        areaId={area.id}
        name={fullNameOf(area)}
        known={known}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
