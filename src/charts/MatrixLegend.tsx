// Which count each lightness of the matrix stands for.
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import { useLanguage } from '@/ui/use-language'
import classes from './HourWeekdayMatrix.module.css'
import type { CountClass } from './matrix-classes'

export function MatrixLegend({ countClasses }: { readonly countClasses: readonly CountClass[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const inWords = (count: number): string => formatNumber(count, language)
  return (
    <div className={classes.legend}>
      <span>{t('chart.per_cell')}</span>
      <ul className={classes.scale}>
        {countClasses.map(({ from, to, colour }) => (
          <li key={from} className={classes.step}>
            <span
              className={classes.swatch}
              style={{ background: `var(--chart-class-${colour})` }}
            />
            {from === to ? inWords(from) : `${inWords(from)}–${inWords(to)}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
