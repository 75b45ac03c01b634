// What was imported before, and taking one of them back as a whole.
import { Alert, Badge, Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AppliedImport, importsQuery, undoImport } from '@/data/applied-imports'
import { supabase } from '@/data/client'
import type { Area } from '@/domain/area'
import { formatDateTime, formatNumber } from '@/domain/format'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'
import { SkeletonList } from '@/ui/SkeletonList'
import { useLanguage } from '@/ui/use-language'
import classes from './Import.module.css'

export function ImportHistory({ area }: { readonly area: Area }) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const { data, error, refetch } = useQuery(importsQuery(area.id))
  return (
    <section className={classes.step}>
      <h2>{t('import.step.history')}</h2>
      {error ? (
        <ErrorNotice sentence={sentenceOf(error)} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonList rows={3} />
      ) : data.length === 0 ? (
        <p className={classes.note}>{t('import.none_yet')}</p>
      ) : (
        <ul className={classes.history}>
          {data.map((one) => (
            <PastImport key={one.id} past={one} />
          ))}
        </ul>
      )}
    </section>
  )
}

function PastImport({ past }: { readonly past: AppliedImport }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const undo = useMutation({
    mutationFn: (keepChanged: boolean) => undoImport(supabase(), past.id, { keepChanged }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports'] }),
  })
  const number = (value: number) => formatNumber(value, language)
  const changed = undo.data && !undo.data.written ? undo.data.changedSince : []
  return (
    <li>
      <div className={classes.head}>
        <div>
          <strong>{past.fileName}</strong>{' '}
          <Badge variant="light">{t(`import.layer.${past.layer}`)}</Badge>
          <p className={classes.note}>
            {[
              formatDateTime(past.appliedAt),
              past.areaName,
              past.by,
              t('import.past_counts', {
                new: number(past.counts.new),
                changed: number(past.counts.changed),
                same: number(past.counts.same),
              }),
              past.checkPosition ? null : t('import.past_unchecked'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {past.undone && (
            <p className={classes.note}>
              {t('import.undone', {
                at: formatDateTime(past.undone.at),
                by: past.undone.by ?? t('import.somebody'),
                removed: number(past.undone.counts.removed),
                restored: number(past.undone.counts.restored),
              })}
            </p>
          )}
        </div>
        {past.canUndo && !past.undone && (
          <Button variant="default" loading={undo.isPending} onClick={() => setAsking(true)}>
            {t('import.undo')}
          </Button>
        )}
      </div>
      {undo.error && <ErrorNotice sentence={sentenceOf(undo.error)} />}
      {changed.length > 0 && (
        <Alert color="orange" title={t('import.undo_changed')}>
          <p>
            {changed
              .slice(0, 20)
              .map(({ name }) => name)
              .join(', ')}
          </p>
          <Button variant="default" onClick={() => undo.mutate(true)}>
            {t('import.undo_keep', { number: number(changed.length) })}
          </Button>
        </Alert>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('import.undo_title', { file: past.fileName })}
        question={t('import.undo_why')}
        confirm={t('import.undo')}
        cancel={t('import.cancel')}
        onConfirm={() => {
          setAsking(false)
          undo.mutate(false)
        }}
        onCancel={() => setAsking(false)}
      />
    </li>
  )
}
