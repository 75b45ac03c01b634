// What the symbols of one layer mean, and how many of each there are.
import { useTranslation } from 'react-i18next'
import { formatNumber, type Language } from '@/domain/format'
import type { WordKey } from '@/domain/words/words'
import type { LegendEntry } from '@/layers/layer'
import { SymbolIcon } from '@/layers/SymbolIcon'
import classes from './LayerPanel.module.css'
import { countOf, type SymbolCounts } from './symbol-counts'

interface LegendProps {
  readonly entries: readonly LegendEntry[]
  readonly counts: SymbolCounts
  readonly language: Language
}

export function Legend({ entries, counts, language }: LegendProps) {
  const { t } = useTranslation()
  return (
    <ul className={classes.legend}>
      {entries.map(({ label, symbol }) => {
        const count = countOf(symbol, counts)
        return (
          <li key={label} className={classes.entry}>
            <SymbolIcon name={symbol} size={18} />
            <span className={classes.word}>{t(label as WordKey)}</span>
            {count !== null && (
              <span className={classes.count}>{formatNumber(count, language)}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
