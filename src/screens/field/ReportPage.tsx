// Reporting an incident from the street, or mending a report that still waits to be sent.
import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { incidentTypesQuery } from '@/data/incident-types'
import { drafts, editItem, saveIncident } from '@/data/outbox/outbox'
import { phoneNow } from '@/data/server-clock'
import { fullNameOf } from '@/domain/area'
import type { IncidentType, Severity } from '@/domain/incident'
import type { IncidentReportDraft } from '@/domain/incident-report'
import type { FieldGo } from '@/state/field/field-address'
import type { ReportStart } from '@/state/field/report-start'
import type { FieldBasics } from '@/state/field/use-field-basics'
import {
  beginReport,
  type OpenedReport,
  reportForm,
  useOpenedReport,
} from '@/state/field/use-opened-report'
import { adoptTypes } from '@/state/situation/adopt-types'
import { useOutbox } from '@/state/use-outbox'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { useLanguage } from '@/ui/use-language'
import classes from './Field.module.css'
import { FieldFrame } from './FieldFrame'
import { ReportEditor } from './ReportEditor'

interface ReportPageProps {
  readonly basics: FieldBasics
  /** The incident to mend; null reports one. */
  readonly id: string | null
  readonly go: FieldGo
}

export function ReportPage({ basics, id, go }: ReportPageProps) {
  const { t, i18n } = useTranslation()
  const { items } = useOutbox()
  const opened = useOpenedReport(id, basics.userId, items)
  const types = useQuery(incidentTypesQuery())
  useMemo(() => types.data && adoptTypes(types.data, i18n), [types.data, i18n])
  const [isReady, setReady] = useState(false)
  const isOpen = opened.status === 'open' && types.data !== undefined
  return (
    <FieldFrame
      title={t(id === null ? 'field-report.title' : 'field-report.edit')}
      go={go}
      isReady={isReady || opened.status === 'unknown'}
    >
      {isOpen ? (
        <OpenReport
          basics={basics}
          form={reportForm(id)}
          types={types.data}
          opened={opened}
          go={go}
          onReady={() => setReady(true)}
        />
      ) : (
        <div className={classes.column}>
          {opened.status === 'unknown' && <Alert role="alert">{t('field-report.unknown')}</Alert>}
          {types.isError && (
            <ErrorNotice
              sentence={t('field-report.types_missing')}
              onRetry={() => void types.refetch()}
            />
          )}
          {opened.status !== 'unknown' && !types.isError && <SkeletonList rows={6} />}
        </div>
      )}
    </FieldFrame>
  )
}

interface OpenReportProps {
  readonly basics: FieldBasics
  /** What its draft is kept under. */
  readonly form: string
  readonly types: readonly IncidentType[]
  readonly opened: Extract<OpenedReport, { status: 'open' }>
  readonly go: FieldGo
  readonly onReady: () => void
}

function OpenReport({ basics, form, types, opened, go, onReady }: OpenReportProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentenceOf = useSentence()
  const { userId, areas } = basics
  const { mends } = opened
  const [start, setStart] = useState(opened.start)
  const [isRestored, setRestored] = useState(opened.isRestored)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const [saved, setSaved] = useState<string | null>(null)

  const begin = () => {
    setStart(beginReport())
    setRestored(false)
    setSaved(null)
    void drafts.dropDraft(userId, form).catch(() => {})
  }

  const save = async (draft: IncidentReportDraft) => {
    setBusy(true)
    setFailure(null)
    const title = titleOf(draft)
    try {
      const work = workOf(draft, phoneNow())
      const about = { userId, featureId: start.id, areaId: draft.areaId, title }
      if (mends) await editItem(mends.id, 'incident', { ...about, work })
      else await saveIncident(about, work)
    } catch (thrown) {
      setFailure(thrown)
      return
    } finally {
      setBusy(false)
    }
    await drafts.dropDraft(userId, form).catch(() => {})
    setSaved(title)
  }

  function titleOf({ typeId, areaId }: IncidentReportDraft): string {
    const type = types.find(({ id }) => id === typeId)
    const area = areas.find(({ id }) => id === areaId)
    const label = language === 'vi' ? type?.labelVi : type?.labelEn
    return [label, area && fullNameOf(area)].filter(Boolean).join(', ')
  }

  if (saved !== null)
    return (
      <div className={classes.column}>
        <Alert role="status" icon={<IconCircleCheck />}>
          <Text>{t('field-report.saved', { name: saved })}</Text>
        </Alert>
        <div className={classes.spacer} />
        <Button
          size="lg"
          variant="default"
          onClick={() => (mends ? go('report', null, { replace: true }) : begin())}
        >
          {t('field-report.another')}
        </Button>
        <Button size="lg" onClick={() => go('start', null, { replace: true })}>
          {t('field.back')}
        </Button>
      </div>
    )
  return (
    <ReportEditor
      key={start.id}
      basics={basics}
      types={types}
      start={start}
      isBusy={isBusy}
      // A draft that cannot be kept is no reason to stop typing: saving says so.
      onKeep={(now: ReportStart) => void drafts.saveDraft(userId, form, now).catch(() => {})}
      onSave={(draft) => void save(draft)}
      onReady={onReady}
      notice={
        <Stack gap="sm" mb={failure !== null || isRestored ? 'md' : 0}>
          {failure !== null && (
            <ErrorNotice
              sentence={t('field-report.not_durable', { reason: sentenceOf(failure) })}
            />
          )}
          {isRestored && (
            <Alert role="status">
              <Text size="sm">{t('field-report.restored')}</Text>
              <Button
                mt="xs"
                size="md"
                variant="default"
                onClick={() => {
                  begin()
                  if (mends) go('start', null, { replace: true })
                }}
              >
                {t('field-report.drop')}
              </Button>
            </Alert>
          )}
        </Stack>
      }
    />
  )
}

/** What the outbox sends; nobody has counted the harm yet. */
function workOf(draft: IncidentReportDraft, now: Date) {
  const { occurredAt, typeId, severity, source, summary, lng, lat } = draft
  const lngLat = lng === null || lat === null ? null : ([lng, lat] as const)
  const harm = { deaths: 0, injuries: 0 }
  return {
    occurredAt,
    reportedAt: now,
    typeId,
    severity: severity as Severity,
    lngLat,
    source,
    summary,
    ...harm,
  }
}
