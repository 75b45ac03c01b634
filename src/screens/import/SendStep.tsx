// Trying the import, and writing it: what would be new, changed, the same or refused is known before anything is written.
import { Alert, Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportTrial } from '@/data/import-answer'
import type { Area } from '@/domain/area'
import { formatNumber } from '@/domain/format'
import type { ImportLayerId } from '@/domain/import/layers'
import type { Checked } from '@/state/import/messages'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { useLanguage } from '@/ui/use-language'
import classes from './Import.module.css'
import type { ImportFile } from './use-import-file'
import type { SendingModel } from './use-sending'

interface SendStepProps {
  readonly model: ImportFile
  readonly sender: SendingModel
  readonly layer: ImportLayerId
  readonly area: Area
  readonly checked: Checked
  readonly checkPosition: boolean
}

const OUTCOMES = ['new', 'changed', 'same', 'rejected'] as const

export function SendStep({ model, sender, layer, area, checked, checkPosition }: SendStepProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentenceOf = useSentence()
  const { sending, tryOut, write, cancel } = sender
  const { worker, file } = model
  const blocked = checked.refusedRows.length > 0
  const number = (value: number) => formatNumber(value, language)
  const begin = () => {
    if (worker === null || file === null) return
    const target = { layer, areaId: area.id, fileName: file.name, checkPosition }
    tryOut(target, worker, checked.ready)
  }
  return (
    <section className={classes.step}>
      <h2>{t('import.step.send')}</h2>
      <div aria-live="polite" className={classes.outcome}>
        {sending.step === 'busy' && (
          <>
            <p>
              {t(`import.progress.${sending.progress.step}`, {
                done: number(sending.progress.done),
                total: number(sending.progress.total),
              })}
            </p>
            <Progress
              animated
              aria-label={t('import.step.send')}
              value={(sending.progress.done / Math.max(1, sending.progress.total)) * 100}
            />
          </>
        )}
        {sending.step === 'failed' && (
          <ErrorNotice sentence={`${sentenceOf(sending.failure)} ${t('import.nothing_written')}`} />
        )}
        {sending.step === 'tried' && <Outcome trial={sending.trial} title={t('import.tried')} />}
        {sending.step === 'done' && (
          <Outcome
            trial={sending.result}
            title={t(sending.result.written ? 'import.done' : 'import.not_done')}
          />
        )}
      </div>
      <div className={classes.buttons}>
        {sending.step === 'tried' && sending.trial.counts.rejected === 0 ? (
          <Button onClick={write}>
            {t('import.write', {
              number: number(sending.trial.counts.new + sending.trial.counts.changed),
            })}
          </Button>
        ) : (
          <Button
            disabled={blocked || checked.ready === 0 || sending.step === 'busy'}
            onClick={begin}
          >
            {t('import.try')}
          </Button>
        )}
        {(sending.step === 'busy' || sending.step === 'tried') && (
          <Button
            variant="default"
            onClick={cancel}
            disabled={sending.step === 'busy' && sending.progress.step === 'writing'}
          >
            {t('import.cancel')}
          </Button>
        )}
        {blocked && <span className={classes.note}>{t('import.mend_first')}</span>}
      </div>
    </section>
  )
}

function Outcome({ trial, title }: { readonly trial: ImportTrial; readonly title: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const isRefused = trial.counts.rejected > 0
  return (
    <Alert color={isRefused ? 'red' : 'green'} title={title}>
      <ul className={classes.counts}>
        {OUTCOMES.map((outcome) => (
          <li key={outcome} data-outcome={outcome}>
            {t(`import.outcome.${outcome}`, {
              number: formatNumber(trial.counts[outcome], language),
            })}
          </li>
        ))}
      </ul>
      {isRefused && (
        <ul className={classes.problems}>
          {trial.refused.slice(0, 50).map(({ row, key, detail }) => (
            <li key={row}>
              {t('import.refused_row', { row })} {t(key)} {detail}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  )
}
