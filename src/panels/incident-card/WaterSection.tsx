// The nearest water, and how near an engine gets to it.
import { useTranslation } from 'react-i18next'
import type { Near } from '@/analysis/incident-card/near'
import type { FirePoint } from '@/domain/fire-point'
import { firePointSymbol } from '@/layers/fire-points'
import { SymbolIcon } from '@/layers/SymbolIcon'
import { type CardActions, CardLine } from './CardLine'
import { CardSection } from './CardSection'
import { waterName } from './card-text'
import classes from './IncidentCard.module.css'

interface WaterSectionProps {
  readonly water: Near<FirePoint> | null
  /** ISO date in Vietnam. */
  readonly today: string
  readonly actions: CardActions | null
}

export function WaterSection({ water, today, actions }: WaterSectionProps) {
  const { t } = useTranslation()
  return (
    <CardSection title={t('incident-card.water')}>
      {water === null ? (
        <p className={classes.note}>{t('incident-card.no_water')}</p>
      ) : (
        <ul className={classes.lines}>
          <CardLine
            near={water}
            layerId="fire_points"
            mark={<SymbolIcon name={firePointSymbol(water.row, today)} size={18} />}
            name={waterName(water, t)}
            details={[t(`fire-point.access.${water.row.truckAccess}`)]}
            actions={actions}
          />
        </ul>
      )}
    </CardSection>
  )
}
