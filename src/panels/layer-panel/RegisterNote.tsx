// What the symbols of a register's layer do not say: rows without a position, or that none could be read.
import { useTranslation } from 'react-i18next'
import { formatNumber, type Language } from '@/domain/format'
import type { AnyLayer } from '@/layers/layer'
import classes from './LayerPanel.module.css'

interface RegisterNoteProps {
  readonly layer: AnyLayer
  readonly rows: readonly unknown[] | undefined
  readonly isFailed: boolean
  readonly language: Language
}

export function RegisterNote({ layer, rows = [], isFailed, language }: RegisterNoteProps) {
  const { t } = useTranslation()
  const count = rows.filter((row) => layer.positionOf(row) === null).length
  if (!isFailed && count === 0) return null
  return (
    <p className={classes.note} role={isFailed ? 'alert' : undefined}>
      {isFailed
        ? t('layer.not_loaded')
        : t('layer.without_position', { number: formatNumber(count, language) })}
    </p>
  )
}
