// The classes of shaded areas, from few to many, and the one for too few to say.
import { useTranslation } from 'react-i18next'
import { FEWEST_TO_SHADE } from '@/analysis/shade-areas'
import { formatNumber, type Language } from '@/domain/format'
import { rgbaOf } from '@/layers/palette'
import { SHADE_CLASSES, shadeAt } from '@/layers/ramps'
import { useTheme } from '@/ui/use-theme'
import classes from './IncidentDisplay.module.css'

interface ShadeLegendProps {
  readonly by: 'count' | 'rate'
  readonly breaks: readonly number[]
  readonly language: Language
}

export function ShadeLegend({ by, breaks, language }: ShadeLegendProps) {
  const { t } = useTranslation()
  const theme = useTheme()
  const number = (value: number) => formatNumber(value, language, 1)
  const colour = ([red, green, blue, alpha]: readonly number[]) =>
    `rgb(${red} ${green} ${blue} / ${(alpha ?? 255) / 255})`
  const wordsOf = (shade: number): string => {
    const [from, to] = [breaks[shade - 1], breaks[shade]]
    if (to === undefined) return t('display.over', { number: number(from ?? 0) })
    return from === undefined
      ? t('display.up_to', { number: number(to) })
      : t('display.between', { from: number(from), to: number(to) })
  }
  return (
    <figure className={classes.legend} aria-label={t(`display.show_${by}`)}>
      <figcaption className={classes.caption}>{t(`display.unit_${by}`)}</figcaption>
      <ul className={classes.shades}>
        {breaks.length > 0 &&
          Array.from({ length: SHADE_CLASSES }, (_, shade) => (
            <li key={wordsOf(shade)} className={classes.shade}>
              <span
                className={classes.swatch}
                style={{ background: colour(shadeAt(theme, shade)) }}
              />
              {wordsOf(shade)}
            </li>
          ))}
        <li className={classes.shade}>
          <span
            className={classes.swatch}
            style={{ background: colour(rgbaOf(theme, 'area', 0.22)) }}
          />
          {t('display.too_few', { number: FEWEST_TO_SHADE })}
        </li>
      </ul>
    </figure>
  )
}
