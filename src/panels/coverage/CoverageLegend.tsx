// Beside the switch of a layer of what is not covered: how far is far, or why there is nothing to see.
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Coverage } from '@/analysis/coverage/coverage'
import { refusalInWords } from '@/analysis/coverage/coverage-words'
import { USUAL_REACH_M } from '@/domain/coverage'
import { formatDistance, formatNumber } from '@/domain/format'
import type { WordKey } from '@/domain/words/words'
import { blindSpots } from '@/layers/blind-spots'
import { fireGaps } from '@/layers/fire-gaps'
import { SymbolIcon } from '@/layers/SymbolIcon'
import classes from './Coverage.module.css'
import { ReachChooser, type ReachChooserProps } from './ReachChooser'

interface CoverageLegendProps extends ReachChooserProps {
  readonly of: 'fire' | 'camera'
  /** Null while it is being counted. */
  readonly coverage: Coverage | null
}

export function CoverageLegend({ of, coverage, ...choosing }: CoverageLegendProps) {
  const { reachM, language } = choosing
  const { t } = useTranslation()
  const part = coverage?.[of]
  if (typeof part === 'string')
    return <Text className={classes.refusal}>{refusalInWords(part, language, t)}</Text>
  const reach = formatDistance(reachM ?? USUAL_REACH_M, language)
  const blind = typeof coverage?.camera === 'object' ? coverage.camera.blind.length : null
  const wordsOf = (label: string): string =>
    label === 'layer.fire_gap' ? t('coverage.farther', { reach }) : t(label as WordKey)
  return (
    <>
      {of === 'fire' && (
        <div className={classes.inLegend}>
          <ReachChooser {...choosing} />
        </div>
      )}
      <ul className={classes.legend}>
        {(of === 'fire' ? fireGaps : blindSpots).legend.map(({ label, symbol }) => (
          <li key={label} className={classes.entry}>
            <SymbolIcon name={symbol} size={18} />
            <span className={classes.word}>{wordsOf(label)}</span>
            {symbol === 'blind-incident' && blind !== null && (
              <span className={classes.number}>{formatNumber(blind, language)}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
