// What the colours of the density mean, in incidents for a square kilometre; the same for the whole period.
import { useTranslation } from 'react-i18next'
import { formatNumber, type Language } from '@/domain/format'
import { rampCss } from '@/layers/ramps'
import { useTheme } from '@/ui/use-theme'
import classes from './IncidentDisplay.module.css'

interface DensityLegendProps {
  readonly top: number | null
  readonly language: Language
}

/** Shares of the ramp that have a number; the ramp goes by the square root of the density. */
const TICKS = [0, 0.5, 1] as const

export function DensityLegend({ top, language }: DensityLegendProps) {
  const { t } = useTranslation()
  const theme = useTheme()
  const perKm2 = (value: number) => formatNumber(value, language, value < 10 ? 1 : 0)
  return (
    <figure className={classes.legend} aria-label={t('display.density_legend')}>
      <div className={classes.ramp} style={{ backgroundImage: rampCss(theme) }} />
      <div className={classes.ticks}>
        {TICKS.map((share) => (
          <span key={share}>{top === null ? '…' : perKm2(top * share * share)}</span>
        ))}
      </div>
      <figcaption className={classes.caption}>{t('display.density_unit')}</figcaption>
    </figure>
  )
}
