// The fields of a report for one hand: what, when, where, how bad, in a few words.
import { NativeSelect, Stack, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Area } from '@/domain/area'
import { INCIDENT_SOURCES, type IncidentType } from '@/domain/incident'
import type { IncidentReportTyped } from '@/domain/incident-report'
import type { Report } from '@/state/field/use-report'
import { Choices } from '@/ui/form/Choices'
import { FormSection } from '@/ui/form/FormSection'
import { PersonalWarning } from './PersonalWarning'
import { PlaceFields } from './PlaceFields'
import { TimeField } from './TimeField'
import { TypePicker } from './TypePicker'

interface ReportFieldsProps {
  readonly report: Report
  readonly types: readonly IncidentType[]
  /** Areas that the officer may report for. */
  readonly choices: readonly Area[]
  /** Beside the time: that the clock of the phone is wrong. */
  readonly clock: ReactNode
}

const SEVERITIES = [
  '1',
  '2',
  '3',
  '4',
] as const satisfies readonly IncidentReportTyped['severity'][]

export function ReportFields({ report, types, choices, clock }: ReportFieldsProps) {
  const { t } = useTranslation()
  const { typed, set, sourcing, errorOf, finds } = report
  return (
    <Stack gap="lg">
      <TypePicker
        types={types}
        typeId={typed.typeId}
        error={errorOf('typeId')}
        onType={(typeId) => set({ typeId })}
      />
      <TimeField
        begunAt={report.begunAt}
        clock={clock}
        value={typed.occurredAt}
        error={errorOf('occurredAt')}
        onChange={(occurredAt) => set({ occurredAt })}
      />
      <PlaceFields report={report} choices={choices} />
      <FormSection legend={t('incident.severity')}>
        <Choices
          label={t('incident.severity')}
          choices={SEVERITIES.map((value) => ({ value, label: t(`incident.severity_${value}`) }))}
          value={typed.severity}
          onChoose={(chosen) => {
            sourcing.keep()
            set({ severity: SEVERITIES.find((one) => one === chosen) ?? '1' })
          }}
        />
      </FormSection>
      <FormSection legend={t('field-report.summary_section')}>
        <Textarea
          name="summary"
          label={t('field-report.summary')}
          description={t('field-report.summary_hint')}
          value={typed.summary}
          error={errorOf('summary')}
          autosize
          minRows={3}
          maxRows={10}
          // Whoever writes may be walking on.
          onFocus={sourcing.keep}
          onChange={({ currentTarget }) => set({ summary: currentTarget.value })}
        />
        <PersonalWarning text={typed.summary} finds={finds} />
        <NativeSelect
          name="source"
          label={t('incident.source')}
          value={typed.source}
          onChange={({ currentTarget: { value } }) =>
            set({ source: INCIDENT_SOURCES.find((one) => one === value) ?? 'other' })
          }
          data={INCIDENT_SOURCES.map((value) => ({ value, label: t(`incident.source_${value}`) }))}
        />
      </FormSection>
    </Stack>
  )
}
