// Whom to ring in the hamlet of the incident, else in the areas above; only asked for by those who may read it.
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { areaContactsQuery } from '@/data/area-contacts'
import { type Area, fullNameOf } from '@/domain/area'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { PhoneLink } from '@/ui/PhoneLink'
import { CardSection } from './CardSection'
import classes from './IncidentCard.module.css'

interface DutySectionProps {
  /** The smallest first. */
  readonly areas: readonly Area[]
}

export function DutySection({ areas }: DutySectionProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const contacts = useQuery(areaContactsQuery(areas.map(({ id }) => id)))
  const [smallest] = areas
  if (smallest === undefined) return null
  const [found] = areas.flatMap((area) => {
    const contact = contacts.data?.find(({ areaId }) => areaId === area.id)
    return contact?.phone ? [{ area, duty: contact.duty, phone: contact.phone }] : []
  })
  return (
    <CardSection title={t('incident-card.duty')}>
      {contacts.isError && (
        <ErrorNotice
          sentence={sentenceOf(contacts.error)}
          onRetry={() => void contacts.refetch()}
        />
      )}
      {contacts.isPending && <Skeleton height={40} />}
      {found && (
        <p className={classes.duty}>
          <span className={classes.phone}>
            <PhoneLink phone={found.phone} />
          </span>
          <span className={classes.detail}>
            {found.duty
              ? t('incident-card.duty_of', { duty: found.duty, area: fullNameOf(found.area) })
              : fullNameOf(found.area)}
          </span>
        </p>
      )}
      {contacts.isSuccess && !found && (
        <p className={classes.note}>{t('incident-card.no_duty', { area: fullNameOf(smallest) })}</p>
      )}
    </CardSection>
  )
}
