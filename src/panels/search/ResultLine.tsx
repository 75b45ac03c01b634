// One thing that was found: its symbol, its name, where it is, and the old name that matched.
import { useTranslation } from 'react-i18next'
import { type Area, fullNameOf } from '@/domain/area'
import { fold, matchRank } from '@/domain/search'
import { areaName, type CaptionContext, captionOf } from '@/layers/caption'
import type { Found } from '@/layers/rows'
import { SymbolIcon } from '@/layers/SymbolIcon'
import classes from './SearchBox.module.css'

interface ResultLineProps {
  readonly found: Found
  readonly typed: string
  readonly context: CaptionContext
}

export function ResultLine({ found, typed, context }: ResultLineProps) {
  const { t } = useTranslation()
  const { symbol, title, detail } = captionOf(found.layerId, found.row, context)
  const alias = found.layerId === 'hamlets' ? matchedAlias(found.row, typed) : null
  const where =
    found.layerId === 'hamlets'
      ? found.row.parentId && areaName(found.row.parentId, context)
      : found.layerId === 'incidents'
        ? `${t('incident.number', { number: found.row.number })} · ${detail}`
        : detail
  return (
    <span className={classes.result}>
      <SymbolIcon name={symbol} size={20} />
      <span className={classes.text}>
        <span className={classes.title}>{title}</span>
        <span className={classes.detail}>
          {where}
          {alias && ` (${t('search.formerly', { name: alias })})`}
        </span>
      </span>
    </span>
  )
}

/** The old name that was typed, unless the present name matches as well. */
function matchedAlias(area: Area, typed: string): string | null {
  const words = fold(typed)
  if (matchRank(words, fold(fullNameOf(area))) > 0) return null
  return area.aliases.find((alias) => matchRank(words, fold(alias)) > 0) ?? null
}
