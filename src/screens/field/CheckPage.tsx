// Checking one fire point: pressed through in the usual case, noted piece by piece where something is wrong.
import { Alert, Button, Text, Title } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { equipmentQuery } from '@/data/fire-points'
import { saveCheck, saveFirePoint } from '@/data/outbox/outbox'
import { civilDateOf } from '@/domain/civil-date'
import type { FirePoint, FirePointEquipment } from '@/domain/fire-point'
import {
  type CheckDraft,
  EMPTY_CHECK,
  findingsOf,
  nextDueOn,
  proposedResult,
  readCheck,
} from '@/domain/fire-point-check'
import { firePointDraftOf } from '@/domain/fire-point-draft'
import { formatCivilDate } from '@/domain/format'
import { CheckFields } from '@/panels/field-check/CheckFields'
import type { KeptPhoto } from '@/state/field/feature-start'
import type { FieldGo } from '@/state/field/field-address'
import { takenOf } from '@/state/field/use-feature-session'
import type { FieldBasics } from '@/state/field/use-field-basics'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import classes from './Field.module.css'
import { FieldFrame } from './FieldFrame'
import { FieldPhoto } from './FieldPhoto'
import { usePhoto } from './use-photo'

interface CheckPageProps {
  readonly basics: FieldBasics
  readonly id: string
  readonly go: FieldGo
  /** Where the officer goes on after saving: to the worklist, or to the list of points. */
  readonly isFromWorklist: boolean
}

const NONE: readonly FirePointEquipment[] = []

export function CheckPage({ basics, id, go, isFromWorklist }: CheckPageProps) {
  const { t } = useTranslation()
  const point = basics.firePoints.find((one) => one.id === id)
  const equipment = useQuery(equipmentQuery(id)).data ?? NONE
  return (
    <FieldFrame title={t('field.check.title')} go={go} isReady>
      {point ? (
        <Check
          basics={basics}
          point={point}
          equipment={equipment}
          onDone={() => go(isFromWorklist ? 'start' : 'fire_points', null, { replace: true })}
          doneLabel={t(isFromWorklist ? 'worklist.title' : 'field.points.title')}
        />
      ) : (
        <div className={classes.column}>
          <Alert role="alert">{t('field.check.unknown')}</Alert>
        </div>
      )}
    </FieldFrame>
  )
}

interface CheckProps {
  readonly basics: FieldBasics
  readonly point: FirePoint
  readonly equipment: readonly FirePointEquipment[]
  readonly onDone: () => void
  readonly doneLabel: string
}

function Check({ basics, point, equipment, onDone, doneLabel }: CheckProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const [typed, setTyped] = useState(EMPTY_CHECK)
  const [photo, setPhoto] = useState<KeptPhoto | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isTried, setTried] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const [done, setDone] = useState<CheckDraft | null>(null)
  const now = new Date()
  const today = civilDateOf(now)
  const findings = findingsOf(equipment, typed.missing, today)
  const result = typed.result ?? proposedResult(findings)
  const { draft, errors } = readCheck(typed, equipment, now)
  const photoField = usePhoto(photo, setPhoto)

  const save = async () => {
    setTried(true)
    if (draft === null) return
    setBusy(true)
    setFailure(null)
    try {
      await saveAll(basics.userId, point, equipment, draft, photo)
      setDone(draft)
    } catch (thrown) {
      setFailure(thrown)
    } finally {
      setBusy(false)
    }
  }

  if (done)
    return (
      <div className={classes.column}>
        <Alert role="status" icon={<IconCircleCheck />}>
          <Text>
            {t('field.check.saved', { name: point.name, date: formatCivilDate(done.nextDue) })}
          </Text>
        </Alert>
        <Button size="lg" onClick={onDone}>
          {doneLabel}
        </Button>
      </div>
    )
  return (
    <form
      className={classes.plainForm}
      aria-label={t('field.check.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className={classes.column}>
        <Title order={2} size="h4">
          {point.name}
        </Title>
        {failure !== null && (
          <ErrorNotice sentence={t('field.camera.not_durable', { reason: sentenceOf(failure) })} />
        )}
        <CheckFields
          typed={typed}
          equipment={equipment}
          findings={findings}
          result={result}
          nextDue={typed.nextDue ?? formatCivilDate(nextDueOn(result, today))}
          errorOf={(field) => {
            const key = errors[field]
            return isTried && key !== undefined ? t(key) : undefined
          }}
          onChange={(change) => setTyped((before) => ({ ...before, ...change }))}
        />
        <FieldPhoto label={t('fire-point.field.photoPath')} photo={photoField} />
      </div>
      <div className={classes.footer}>
        <div className={classes.buttons}>
          <Button className={classes.save} type="submit" size="lg" loading={isBusy}>
            {t('field.check.save', { result: t(`fire-point.status.${result}`) })}
          </Button>
        </div>
      </div>
    </form>
  )
}

/** What is gone is noted on the point first: the check stands on it. */
async function saveAll(
  userId: string,
  point: FirePoint,
  equipment: readonly FirePointEquipment[],
  draft: CheckDraft,
  photo: KeptPhoto | null,
): Promise<void> {
  const about = { userId, featureId: point.id, areaId: point.areaId, title: point.name }
  if (draft.goneEquipmentIds.length > 0) {
    const gone = equipment.map((one) =>
      draft.goneEquipmentIds.includes(one.id) ? { ...one, condition: 'missing' as const } : one,
    )
    const known = { point, equipment, contact: null }
    await saveFirePoint(about, { known, draft: firePointDraftOf(point, gone, null) })
  }
  const { checkedOn, result, nextDue, note } = draft
  const check = { id: crypto.randomUUID(), checkedOn, result, nextDue, note }
  const taken = photo && takenOf(photo, point.photoPath)
  await saveCheck(about, check, taken)
}
