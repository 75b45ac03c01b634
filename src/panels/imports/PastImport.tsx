// One import that was applied: which file, where, by whom, how many rows; and taking it back as a whole.
import { Alert, Badge, Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AppliedImport, undoImport } from '@/data/applied-imports'
import { supabase } from '@/data/client'
import { formatDateTime, formatNumber } from '@/domain/format'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'
import { useLanguage } from '@/ui/use-language'
import classes from './Imports.module.css'

export function PastImport({ past }: { readonly past: AppliedImport }) {
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
        <div className={classes.what}>
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
                rejected: number(past.counts.rejected),
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
