// A change in words with an arrow; colour and arrow only where it is more than chance, else why it is not called one.
import { useTranslation } from 'react-i18next'
import { changeInWords, doubtInWords, type JudgedChange } from '@/domain/change-words'
import type { Language } from '@/domain/format'
import classes from './ChangeText.module.css'

interface ChangeTextProps {
  /** Null where there is nothing to compare with. */
  readonly change: JudgedChange | null
  readonly language: Language
}

export function ChangeText({ change, language }: ChangeTextProps) {
  const { t } = useTranslation()
  if (change === null) return <span className={classes.muted}>–</span>
  const { verdict } = change
  const words = changeInWords(change, language, t)
  if (verdict === 'rise' || verdict === 'fall')
    return (
      <span className={classes.change} data-verdict={verdict}>
        <svg
          width={10}
          height={10}
          viewBox="0 0 10 10"
          className={classes.arrow}
          aria-hidden="true"
        >
          <path d={verdict === 'rise' ? 'M5 1 9.500 9H.5Z' : 'M5 9 .5 1h9Z'} fill="currentColor" />
        </svg>
        {words}
      </span>
    )
  const doubt = doubtInWords(change, t)
  return (
    <span className={classes.muted}>
      {words}
      {doubt && <span className={classes.why}>{doubt}</span>}
    </span>
  )
}
