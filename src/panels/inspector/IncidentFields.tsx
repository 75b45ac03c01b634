// Every field of an incident in words, with the steps it went through.
import { Skeleton, Timeline } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { incidentByNumberQuery } from '@/data/incident-by-number'
import { incidentDetailsQuery } from '@/data/incident-details'
import { formatDateTime, formatNumber } from '@/domain/format'
import { groupOf, type Incident, type IncidentEntry } from '@/domain/incident'
import { Field, FieldGroup, Section } from './Fields'
import type { InspectorContext } from './Inspector'
import classes from './Inspector.module.css'
import { LoadProblem } from './LoadProblem'
import { PlaceFields } from './PlaceFields'

interface IncidentFieldsProps {
  readonly entry: IncidentEntry
  readonly context: InspectorContext
}

export function IncidentFields({ entry, context }: IncidentFieldsProps) {
  const incident = useQuery(incidentByNumberQuery(entry.number))
  if (incident.isError) return <LoadProblem query={incident} />
  // Null for a moment when it was deleted: then the list closes these details.
  if (!incident.data) return <Skeleton height={240} m="md" />
  return <AllFields incident={incident.data} context={context} />
}

interface AllFieldsProps {
  readonly incident: Incident
  readonly context: InspectorContext
}

function AllFields({ incident, context }: AllFieldsProps) {
  const { t } = useTranslation()
  const { language } = context
  return (
    <>
      <FieldGroup>
        <Field label={t('incident.occurred_at')}>{formatDateTime(incident.occurredAt)}</Field>
        <Field label={t('incident.status')}>{t(`incident.status_${incident.status}`)}</Field>
        <Field label={t('incident.severity')}>{t(`incident.severity_${incident.severity}`)}</Field>
        <Field label={t('incident.group')}>{t(`layer.incident_${groupOf(incident.typeId)}`)}</Field>
        <Field label={t('incident.source')}>{t(`incident.source_${incident.source}`)}</Field>
        <Field label={t('incident.reported_at')}>
          {incident.reportedAt && formatDateTime(incident.reportedAt)}
        </Field>
      </FieldGroup>
      <FieldGroup title={t('incident.consequences')}>
        <Field label={t('incident.deaths')}>{formatNumber(incident.deaths, language)}</Field>
        <Field label={t('incident.injuries')}>{formatNumber(incident.injuries, language)}</Field>
        <Field label={t('incident.damage')}>
          {incident.damageVnd === 0
            ? t('incident.no_damage')
            : t('incident.damage_vnd', { number: formatNumber(incident.damageVnd, language) })}
        </Field>
      </FieldGroup>
      <PlaceFields {...incident} context={context} />
      {(incident.resolvedAt || incident.outcome) && (
        <FieldGroup title={t('incident.outcome')}>
          {incident.resolvedAt && (
            <Field label={t('incident.resolved_at')}>{formatDateTime(incident.resolvedAt)}</Field>
          )}
          {incident.outcome && <Field label={t('incident.outcome')}>{incident.outcome}</Field>}
        </FieldGroup>
      )}
      {context.maySeeMore ? (
        <IncidentHistory id={incident.id} version={incident.version} />
      ) : (
        <Section>
          <p className={classes.note}>{t('incident.history_restricted')}</p>
        </Section>
      )}
    </>
  )
}

function IncidentHistory({ id, version }: { readonly id: string; readonly version: string }) {
  const { t } = useTranslation()
  const details = useQuery(incidentDetailsQuery(id, version))
  if (details.isError) return <LoadProblem query={details} />
  if (details.isPending) return <Skeleton height={120} m="md" />
  const { events, summary } = details.data
  return (
    <>
      {summary && (
        <Section title={t('incident.summary')}>
          <p className={classes.text}>{summary}</p>
        </Section>
      )}
      {events.length > 0 && (
        <Section title={t('incident.history')}>
          <Timeline
            active={events.length - 1}
            bulletSize={14}
            lineWidth={2}
            mt={8}
            classNames={{ itemTitle: classes.step, itemContent: classes.note }}
          >
            {events.map((event) => (
              <Timeline.Item
                key={`${event.at.getTime()}${event.status}`}
                title={t(`incident.status_${event.status}`)}
              >
                {formatDateTime(event.at)}
                {event.reason && <div>{event.reason}</div>}
              </Timeline.Item>
            ))}
          </Timeline>
        </Section>
      )}
    </>
  )
}
