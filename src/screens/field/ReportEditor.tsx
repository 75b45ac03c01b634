// A report in the field: the map with the cross above unless nobody knows the place, Save where the thumb is.
import { Button, Text } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentType } from '@/domain/incident'
import type { IncidentReportDraft } from '@/domain/incident-report'
import { ReportFields } from '@/panels/field-report/ReportFields'
import { useLocation } from '@/state/device/use-location'
import type { ReportStart } from '@/state/field/report-start'
import type { FieldBasics } from '@/state/field/use-field-basics'
import { useReport } from '@/state/field/use-report'
import { ClockNotice } from './ClockNotice'
import classes from './Field.module.css'
import { FieldMap } from './FieldMap'
import { GpsChip } from './GpsChip'
import layout from './Report.module.css'

interface ReportEditorProps {
  readonly basics: FieldBasics
  readonly types: readonly IncidentType[]
  readonly start: ReportStart
  /** Above the fields. */
  readonly notice: ReactNode
  readonly isBusy: boolean
  /** At every step. */
  readonly onKeep: (now: ReportStart) => void
  readonly onSave: (draft: IncidentReportDraft) => void
  readonly onReady: () => void
}

export function ReportEditor(props: ReportEditorProps) {
  const { basics, types, start, isBusy } = props
  const { t } = useTranslation()
  const location = useLocation()
  const report = useReport(start, basics, location.position)
  const { typed, hasPlace, finds, draft, wrongCount } = report
  // Of this very text the officer was asked whether it is about a person.
  const [asked, setAsked] = useState<string | null>(null)
  const isAsking = asked === typed.summary && finds.length > 0

  const keep = useEffectEvent(() => props.onKeep(report.now()))
  const step = report.isTouched ? JSON.stringify(report.now()) : null
  useEffect(() => {
    if (step !== null) keep()
  }, [step])
  const ready = useEffectEvent(props.onReady)
  useEffect(() => {
    if (!hasPlace) ready()
  }, [hasPlace])

  const submit = () => {
    report.tryToSave()
    if (draft === null)
      // After React has marked them.
      return void setTimeout(() =>
        document.querySelector('[role="alert"], [aria-invalid="true"]')?.scrollIntoView({
          block: 'center',
        }),
      )
    if (finds.length > 0 && !isAsking) {
      setAsked(typed.summary)
      return document.querySelector('mark')?.scrollIntoView({ block: 'center' })
    }
    props.onSave(draft)
  }

  return (
    <form
      className={layout.editor}
      aria-label={t('field-report.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {hasPlace && (
        <div>
          <FieldMap
            basics={basics}
            camera={null}
            firePoint={null}
            lngLat={report.lngLat}
            device={location.position}
            onMoveByHand={report.moveByHand}
            onDrawn={props.onReady}
          >
            <GpsChip
              source={report.sourcing.source}
              location={location}
              lngLat={report.lngLat}
              accuracyM={report.accuracyM}
            />
          </FieldMap>
        </div>
      )}
      <div className={layout.fields}>
        {props.notice}
        <ReportFields
          report={report}
          types={types}
          choices={basics.ownAreas}
          clock={<ClockNotice />}
        />
      </div>
      <div className={classes.footer}>
        {wrongCount > 0 && (
          <Text role="status" size="sm" c="var(--mantine-color-error)" fw={600}>
            {t('field-report.wrong', { count: wrongCount })}
          </Text>
        )}
        {isAsking && (
          <Text role="alert" fw={600} mb={8}>
            {t('field-report.warning_title')}
          </Text>
        )}
        <div className={classes.buttons}>
          {isAsking && (
            <Button
              className={classes.button}
              size="lg"
              variant="default"
              onClick={() => {
                setAsked(null)
                document.querySelector<HTMLElement>('[name="summary"]')?.focus()
              }}
            >
              {t('personal.edit')}
            </Button>
          )}
          <Button
            className={classes.button}
            type="submit"
            size="lg"
            loading={isBusy}
            color={isAsking ? 'orange' : undefined}
            leftSection={isAsking ? undefined : <IconDeviceFloppy size={22} />}
          >
            {t(isAsking ? 'personal.keep' : 'field-report.save')}
          </Button>
        </div>
      </div>
    </form>
  )
}
