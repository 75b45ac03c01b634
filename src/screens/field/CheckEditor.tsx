// A check: pressed through in the usual case, noted piece by piece where something is wrong.
import { Alert, Button, Text, Title } from '@mantine/core'
import { IconCircleCheck, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cancelItem, editItem, saveCheck, savePhoto } from '@/data/outbox/outbox'
import { civilDateOf, startOfDay } from '@/domain/civil-date'
import type { FirePoint, FirePointEquipment } from '@/domain/fire-point'
import {
  type CheckDraft,
  EMPTY_CHECK,
  findingsOf,
  nextDueOn,
  proposedResult,
  readCheck,
} from '@/domain/fire-point-check'
import { formatCivilDate } from '@/domain/format'
import { CheckFields } from '@/panels/field-check/CheckFields'
import { useClockAhead } from '@/state/device/use-clock-ahead'
import { dayOfCheck } from '@/state/field/check-to-mend'
import { takenOf } from '@/state/field/use-feature-session'
import { useKeptCheck } from '@/state/field/use-kept-check'
import { useWayBack } from '@/state/field/use-way-back'
import { CheckMended } from './CheckMended'
import classes from './Field.module.css'
import { FieldPhoto } from './FieldPhoto'
import { SavingNotices } from './SavingNotices'
import { useBackWords } from './use-back-words'
import { usePhoto } from './use-photo'

interface CheckEditorProps {
  readonly userId: string
  readonly point: FirePoint
  readonly equipment: readonly FirePointEquipment[]
  readonly onEdit: () => void
}

export function CheckEditor({ userId, point, equipment, onEdit }: CheckEditorProps) {
  const { t } = useTranslation()
  const back = useWayBack()
  const backWords = useBackWords()
  const day = civilDateOf(new Date(Date.now() - (useClockAhead() ?? 0)))
  const kept = useKeptCheck(userId, point.id, day)
  const { mends } = kept
  const today = mends ? dayOfCheck(mends.work, day) : day
  const [isBusy, setBusy] = useState(false)
  const [isTried, setTried] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const [done, setDone] = useState<CheckDraft | null>(null)
  const { typed, photo } = kept.check ?? { typed: EMPTY_CHECK, photo: null }
  const findings = findingsOf(equipment, typed.missing, today)
  const result = typed.result ?? proposedResult(findings)
  const { draft, errors } = readCheck(typed, equipment, startOfDay(today))
  const photoField = usePhoto(photo, (taken) =>
    kept.change((before) => ({ ...before, photo: taken })),
  )

  const run = async (task: () => Promise<void>) => {
    setBusy(true)
    setFailure(null)
    try {
      await task()
    } catch (thrown) {
      setFailure(thrown)
    } finally {
      setBusy(false)
    }
  }

  async function write(checked: CheckDraft): Promise<void> {
    const about = { userId, featureId: point.id, areaId: point.areaId, title: point.name }
    const taken = photo && takenOf(photo, point.photoPath)
    const work = { ...checked, id: mends?.work.id ?? crypto.randomUUID() }
    if (mends === null) return saveCheck(about, work, taken)
    await editItem(mends.id, 'check', { ...about, work })
    if (taken) await savePhoto(about, 'fire_points', taken)
  }

  const save = () => {
    setTried(true)
    if (draft === null) return
    void run(async () => {
      await write(draft)
      kept.drop()
      setDone(draft)
    })
  }

  if (done)
    return (
      <div className={classes.column}>
        <Alert role="status" icon={<IconCircleCheck />}>
          <Text>
            {t('field.check.saved', { name: point.name, date: formatCivilDate(done.nextDue) })}
          </Text>
        </Alert>
        <Button size="lg" onClick={back.leave}>
          {backWords}
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
        save()
      }}
    >
      <div className={classes.column}>
        <div className={classes.named}>
          <Title order={2} size="h4">
            {point.name}
          </Title>
          <Button variant="default" leftSection={<IconPencil size={20} />} onClick={onEdit}>
            {t('field.check.edit')}
          </Button>
        </div>
        <SavingNotices
          failure={failure}
          savedName={null}
          isRestored={kept.isRestored}
          onDrop={kept.begin}
        />
        {mends && (
          <CheckMended
            entry={mends}
            onDrop={() =>
              void run(async () => {
                await cancelItem(mends.id)
                kept.beginAnew()
              })
            }
          />
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
          onChange={(change) =>
            kept.change((before) => ({ ...before, typed: { ...before.typed, ...change } }))
          }
        />
        <FieldPhoto label={t('fire-point.field.photoPath')} photo={photoField} />
      </div>
      <div className={classes.footer}>
        <div className={classes.buttons}>
          <Button
            className={classes.button}
            type="submit"
            size="lg"
            // A photo that is not ready yet belongs to this check.
            loading={isBusy || photoField.isBusy}
            disabled={kept.check === null}
          >
            {t('field.check.save', { result: t(`fire-point.status.${result}`) })}
          </Button>
        </div>
      </div>
    </form>
  )
}
