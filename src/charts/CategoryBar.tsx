// One bar: its name, its count, where it stood before.
import { UnstyledButton } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { countInWords, judgedInWords } from '@/domain/change-words'
import { formatNumber, type Language } from '@/domain/format'
import type { Category } from './CategoryBars'
import classes from './CategoryBars.module.css'
import { ChangeText } from './ChangeText'

interface CategoryBarProps extends Category {
  /** The count that fills the whole width. */
  readonly max: number
  readonly untilName: string | null
  readonly beforeName: string
  readonly language: Language
  readonly isMarked: boolean
  readonly onToggle?: (id: string) => void
  readonly onMark: (id: string | null) => void
}

export const CategoryBar = memo(function CategoryBar(props: CategoryBarProps) {
  const { id, label, count, counted, before, change, colour, level = 0, isChosen } = props
  const { max, untilName, beforeName, language, isMarked, onToggle, onMark } = props
  const { t } = useTranslation()
  const share = (value: number): string => `${(100 * value) / max}%`
  const figure = (what: string, value: number): string =>
    t('chart.figure', { what, incidents: countInWords(value, language, t) })
  const spoken = [
    figure(label, count),
    ...(before === null || untilName === null ? [] : [figure(untilName, counted)]),
    ...(before === null ? [] : [figure(beforeName, before)]),
    ...(change ? [judgedInWords(change, language, t)] : []),
  ]
  const isCalled = change?.verdict === 'rise' || change?.verdict === 'fall'
  const name = spoken.join('. ')
  const marks = {
    className: classes.bar,
    title: spoken.slice(1).join(', '),
    'data-level': level,
    'data-marked': isMarked || undefined,
    onPointerEnter: () => onMark(id),
  }
  const parts = (
    <>
      <span className={classes.label}>
        {label}
        {isCalled && (
          <span className={classes.note}>
            <ChangeText change={change} language={language} />
          </span>
        )}
      </span>
      <span className={classes.track}>
        <span
          className={classes.fill}
          style={{ width: share(count), minWidth: count > 0 ? 2 : 0, background: colour }}
        />
        {before !== null && <span className={classes.before} style={{ left: share(before) }} />}
      </span>
      <span className={classes.count}>{formatNumber(count, language)}</span>
    </>
  )
  if (!onToggle)
    return (
      <div role="img" aria-label={name} {...marks}>
        {parts}
      </div>
    )
  return (
    <UnstyledButton
      role="checkbox"
      aria-checked={isChosen}
      aria-label={name}
      onClick={() => onToggle(id)}
      // A finger that taps leaves no mark behind.
      onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && onMark(id)}
      onBlur={() => onMark(null)}
      {...marks}
    >
      {parts}
    </UnstyledButton>
  )
})
