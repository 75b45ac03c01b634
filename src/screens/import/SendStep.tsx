// Trying the import, and writing it: what would become of the rows is known before, unless somebody chose not to wait.
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Area } from '@/domain/area'
import { formatNumber } from '@/domain/format'
import type { ImportPlan } from '@/domain/import/import-plan'
import type { ImportLayerId } from '@/domain/import/layers'
import type { IncidentType } from '@/domain/incident'
import { bboxOf } from '@/domain/position'
import { positionsOf } from '@/state/import/checked-positions'
import type { Checked } from '@/state/import/messages'
import { importedView } from '@/state/imported-view'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { useLanguage } from '@/ui/use-language'
import classes from './Import.module.css'
import { SendOutcome } from './SendOutcome'
import { SendProgress } from './SendProgress'
import type { ImportFile } from './use-import-file'
import type { SendingModel } from './use-sending'

interface SendStepProps {
  readonly model: ImportFile
  readonly plan: ImportPlan
  readonly sender: SendingModel
  readonly layer: ImportLayerId
  readonly types: readonly IncidentType[]
  readonly area: Area
  readonly checked: Checked
  readonly checkPosition: boolean
}

/** Rows whose trial takes longer than somebody waits for without a choice. */
const MANY_ROWS = 20_000

export function SendStep(props: SendStepProps) {
  const { model, plan, sender, layer, types, area, checked, checkPosition } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const sentenceOf = useSentence()
  const { sending, tryOut, write, writeAtOnce, cancel } = sender
  const { worker, file } = model
  const isBusy = sending.step === 'busy'
  const isWriting = isBusy && sending.progress.step === 'writing'
  const isBlocked = checked.refusedRows.length > 0
  const cannotBegin = isBlocked || checked.ready === 0 || isBusy
  const begin = (how: typeof tryOut) => () => {
    if (worker === null || file === null) return
    how({ layer, areaId: area.id, fileName: file.name, checkPosition }, worker, checked.ready)
  }
  const outcome = {
    layer,
    types,
    onSkip: (rows: readonly number[]) =>
      model.change({ ...plan, skipped: new Set([...plan.skipped, ...rows]) }),
  }
  const viewOf = (done: Extract<typeof sending, { step: 'done' }>) =>
    importedView(layer, area, done.span, checkPosition ? null : bboxOf(positionsOf(checked)))
  return (
    <section className={classes.step}>
      <h2>{t('import.step.send')}</h2>
      <div aria-live="polite" className={classes.outcome}>
        {isBusy && <SendProgress progress={sending.progress} />}
        {sending.step === 'failed' && (
          <ErrorNotice
            sentence={`${sentenceOf(sending.failure)} ${t(
              sending.isUnsure ? 'import.perhaps_written' : 'import.nothing_written',
            )}`}
          />
        )}
        {sending.step === 'tried' && (
          <SendOutcome {...outcome} trial={sending.trial} title={t('import.tried')} view={null} />
        )}
        {sending.step === 'done' && (
          <SendOutcome
            {...outcome}
            trial={sending.result}
            title={t(sending.result.written ? 'import.done' : 'import.not_done')}
            view={sending.result.written ? viewOf(sending) : null}
          />
        )}
      </div>
      <div className={classes.buttons}>
        {sending.step === 'tried' && sending.trial.counts.rejected === 0 ? (
          <Button onClick={write}>
            {t('import.write', {
              number: formatNumber(
                sending.trial.counts.new + sending.trial.counts.changed,
                language,
              ),
            })}
          </Button>
        ) : (
          <Button disabled={cannotBegin} onClick={begin(tryOut)}>
            {t('import.try')}
          </Button>
        )}
        {checked.ready > MANY_ROWS && sending.step === 'idle' && (
          <Button variant="default" disabled={cannotBegin} onClick={begin(writeAtOnce)}>
            {t('import.write_at_once')}
          </Button>
        )}
        {(isBusy || sending.step === 'tried') && (
          <Button variant="default" onClick={cancel} disabled={isWriting}>
            {t('import.cancel')}
          </Button>
        )}
        {isBlocked && <span className={classes.note}>{t('import.mend_first')}</span>}
        {checked.ready > MANY_ROWS && !isBlocked && sending.step === 'idle' && (
          <span className={classes.note}>{t('import.many_rows')}</span>
        )}
      </div>
    </section>
  )
}
