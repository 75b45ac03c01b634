// Counts by group, type, severity, status or time: one bar each, with a line where it stood before. Bars are boxes to tick.
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { JudgedChange } from '@/domain/change-words'
import type { ComparedNames } from '@/domain/compared-names'
import { useLanguage } from '@/ui/use-language'
import { CategoryBar } from './CategoryBar'
import classes from './CategoryBars.module.css'
import { ChartLegend } from './ChartLegend'
import { ComparedNote } from './ComparedNote'
import './colours.css'

export interface Category {
  readonly id: string
  readonly label: string
  readonly count: number
  /** What of it is compared with `before`: all of it, or while the period is running only that of whole days. */
  readonly counted: number
  /** Null where there is nothing to compare with. */
  readonly before: number | null
  /** From `before` to `counted`, in words beside it; only what is called a rise or a fall is seen at once. */
  readonly change: JudgedChange | null
  /** Any CSS colour, at least 3:1 against the surface. */
  readonly colour?: string
  /** 1 stands under the 0 above it, as a type under its group. */
  readonly level?: 0 | 1
  /** False is drawn muted, never hidden. */
  readonly isChosen: boolean
}

interface CategoryBarsProps {
  /** Read aloud: the title of the card. */
  readonly label: string
  readonly items: readonly Category[]
  readonly names: ComparedNames
  /** Absent where a bar chooses nothing. */
  readonly onToggle?: (id: string) => void
  readonly markedId: string | null
  readonly onMark: (id: string | null) => void
}

export function CategoryBars(props: CategoryBarsProps) {
  const { label, items, names, onToggle, markedId, onMark } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const max = useMemo(
    () => Math.max(1, ...items.map(({ count, before }) => Math.max(count, before ?? 0))),
    [items],
  )
  const unmark = useCallback(() => onMark(null), [onMark])
  const hasBefore = items.some(({ before }) => before !== null)
  const hasColours = items.some(({ colour }) => colour !== undefined)
  return (
    <div className={classes.box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a border and a legend of its own */}
      <div role="group" aria-label={label} className={classes.bars} onPointerLeave={unmark}>
        {items.map((item) => (
          <CategoryBar
            key={item.id}
            {...item}
            max={max}
            untilName={names.until}
            beforeName={names.before}
            language={language}
            isMarked={item.id === markedId}
            {...(onToggle && { onToggle })}
            onMark={onMark}
          />
        ))}
      </div>
      {hasBefore && (
        <ChartLegend
          items={[
            { symbol: hasColours ? 'any_bar' : 'bar', label: t('chart.now') },
            { symbol: 'tick', label: names.before },
          ]}
        />
      )}
      {hasBefore && <ComparedNote names={names} />}
    </div>
  )
}
