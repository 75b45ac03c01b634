// What the check found: rows that can go in, what is wrong with the others, and what seems to tell about persons.
import { Alert, Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Area } from '@/domain/area'
import { formatNumber } from '@/domain/format'
import type { ImportPlan } from '@/domain/import/import-plan'
import type { PersonalColumn } from '@/domain/import/personal-columns'
import { PERSONAL_KINDS } from '@/domain/personal-words'
import { useLanguage } from '@/ui/use-language'
import classes from './Import.module.css'
import { PlacesMap } from './PlacesMap'
import type { ImportFile } from './use-import-file'

interface CheckStepProps {
  readonly model: ImportFile
  /** Null while there is no file, or it is read: then nothing is seen of the step. */
  readonly plan: ImportPlan | null
  readonly area: Area | null
}

export function CheckStep({ model, plan, area }: CheckStepProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { checked } = model
  const number = (value: number) => formatNumber(value, language)
  const refused = checked?.refusedRows.length ?? 0
  return (
    <section className={classes.step} hidden={plan === null}>
      <h2>{t('import.step.check')}</h2>
      <div className={classes.check}>
        <div aria-live="polite">
          {checked === null || plan === null ? (
            <p>{t('import.checking')}</p>
          ) : (
            <>
              <p className={classes.ready}>
                {t('import.ready', { count: checked.ready, number: number(checked.ready) })}
              </p>
              {refused > 0 && (
                <>
                  <p className={classes.refused}>
                    {t('import.refused', { count: refused, number: number(refused) })}
                  </p>
                  <ul className={classes.problems}>
                    {checked.problems.map(({ field, key, count, rows }) => (
                      <li key={`${field} ${key}`}>
                        {field !== '' && <strong>{field}: </strong>}
                        {t(key)}{' '}
                        <span className={classes.note}>
                          {t('import.problem_rows', {
                            count,
                            number: number(count),
                            rows: rows.map(String).join(', '),
                            more: count > rows.length ? '…' : '',
                          })}
                        </span>
                      </li>
                    ))}
                  </ul>
                  <Button
                    variant="default"
                    onClick={() =>
                      model.change({
                        ...plan,
                        skipped: new Set([...plan.skipped, ...checked.refusedRows]),
                      })
                    }
                  >
                    {t('import.skip', { count: refused, number: number(refused) })}
                  </Button>
                </>
              )}
              {checked.skipped > 0 && (
                <p>
                  {t('import.skipped', { count: checked.skipped, number: number(checked.skipped) })}{' '}
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    onClick={() => model.change({ ...plan, skipped: new Set() })}
                  >
                    {t('import.unskip')}
                  </Button>
                </p>
              )}
              <p className={classes.note}>{t('import.empty_changes_nothing')}</p>
              <Personal columns={checked.personal} model={model} plan={plan} />
            </>
          )}
        </div>
        <PlacesMap checked={checked} area={area} />
      </div>
    </section>
  )
}

interface PersonalProps {
  readonly columns: readonly PersonalColumn[]
  readonly model: ImportFile
  readonly plan: ImportPlan
}

function Personal({ columns, model, plan }: PersonalProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (columns.length === 0) return null
  const leaveOut = (at: number) => {
    const kept = Object.entries(plan.columns).filter(([, place]) => place !== at)
    model.change({ ...plan, columns: Object.fromEntries(kept) })
  }
  return (
    <Alert color="orange" title={t('import.personal.title')} mt="sm">
      {columns.map(({ at, header, counts }) => (
        <p key={at} className={classes.personal}>
          <strong>{header}:</strong>{' '}
          {PERSONAL_KINDS.flatMap((kind) =>
            counts[kind] === undefined
              ? []
              : [t(`import.personal.${kind}`, { number: formatNumber(counts[kind], language) })],
          ).join(', ')}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => leaveOut(at)}>
            {t('import.personal.leave_out')}
          </Button>
        </p>
      ))}
      {t('import.personal.why')}
    </Alert>
  )
}
