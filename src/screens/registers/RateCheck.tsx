// A rate that a paper states, beside the one that its two numbers make: seed 003 says 86.7 % where it is 76.7 %.
import { TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import { isRateOf, percentText } from '@/domain/rate'
import { useLanguage } from '@/ui/use-language'
import classes from './Registers.module.css'

interface RateCheckProps {
  readonly part: number
  readonly whole: number
}

export function RateCheck({ part, whole }: RateCheckProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const answer = useId()
  const isRight = isRateOf(typed, part, whole)
  const words = {
    part: formatNumber(part, language),
    whole: formatNumber(whole, language),
    rate: percentText(part, whole, language),
    typed: typed.trim().replace(/\s*%?$/, '%'),
  }
  return (
    <div className={classes.rate}>
      <TextInput
        label={t('register.rate')}
        description={t('register.rate_how')}
        value={typed}
        inputMode="decimal"
        autoComplete="off"
        aria-describedby={answer}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p id={answer} role="status" data-wrong={isRight === false || undefined}>
        {isRight !== null && t(isRight ? 'register.rate_right' : 'register.rate_wrong', words)}
      </p>
    </div>
  )
}
