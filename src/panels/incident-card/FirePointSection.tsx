// The three nearest fire points in working order, and which were passed over and why.
import { useTranslation } from 'react-i18next'
import type {
  FirePointsNear,
  ReadyPoint,
  SkippedPoint,
  SkipReason,
} from '@/analysis/incident-card/fire-points-near'
import { formatNumber } from '@/domain/format'
import { firePointSymbol } from '@/layers/fire-points'
import { SymbolIcon } from '@/layers/SymbolIcon'
import { useLanguage } from '@/ui/use-language'
import { type CardActions, CardLine } from './CardLine'
import { CardSection } from './CardSection'
import classes from './IncidentCard.module.css'

const WANTED = 3
/** Of those passed over, the nearest: one may be worth a look on the way. */
const MOST_SKIPPED = 5
const REASONS: readonly SkipReason[] = ['out_of_service', 'needs_service', 'overdue']

interface FirePointSectionProps {
  readonly points: FirePointsNear
  /** ISO date in Vietnam. */
  readonly today: string
  readonly actions: CardActions | null
}

export function FirePointSection({ points, today, actions }: FirePointSectionProps) {
  const { t } = useTranslation()
  const { ready, skipped } = points
  const detailsOf = ({ row, faults }: ReadyPoint) => [
    [t(`fire-point.water.${row.waterSource}`), t(`fire-point.access.${row.truckAccess}`)].join(
      ' · ',
    ),
    ...faults.map(({ item, fault }) => (
      <span key={item} className={classes.fault}>
        {t(`incident-card.fault.${fault}`, { item: t(`fire-point.item.${item}`) })}
      </span>
    )),
  ]
  return (
    <CardSection title={t('incident-card.fire_points')}>
      {ready.length === 0 ? (
        <p className={classes.note}>{t('incident-card.no_fire_points')}</p>
      ) : (
        <ol className={classes.lines}>
          {ready.map((point, at) => (
            <CardLine
              key={point.row.id}
              near={point}
              layerId="fire_points"
              mark={<span className={classes.number}>{at + 1}</span>}
              details={detailsOf(point)}
              actions={actions}
            />
          ))}
        </ol>
      )}
      {ready.length > 0 && ready.length < WANTED && (
        <p className={classes.note}>
          {t('incident-card.few_fire_points', { count: ready.length })}
        </p>
      )}
      {skipped.length > 0 && <Skipped skipped={skipped} today={today} actions={actions} />}
    </CardSection>
  )
}

interface SkippedProps {
  readonly skipped: readonly SkippedPoint[]
  readonly today: string
  readonly actions: CardActions | null
}

function Skipped({ skipped, today, actions }: SkippedProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const wordsOf = (reason: SkipReason) =>
    t(
      reason === 'overdue' ? 'fire-point.readiness.overdue' : `fire-point.status.${reason}`,
    ).toLocaleLowerCase(language)
  const reasons = REASONS.flatMap((reason) => {
    const count = skipped.filter((one) => one.reason === reason).length
    if (count === 0) return []
    return [
      t('incident-card.reason', {
        number: formatNumber(count, language),
        reason: wordsOf(reason),
      }),
    ]
  }).join(', ')
  const sentence = t('incident-card.skipped', { count: skipped.length, reasons })
  if (actions === null) return <p className={classes.note}>{sentence}</p>
  return (
    <details className={classes.more}>
      <summary>{sentence}</summary>
      <ul className={classes.lines}>
        {skipped.slice(0, MOST_SKIPPED).map((point) => (
          <CardLine
            key={point.row.id}
            near={point}
            layerId="fire_points"
            mark={<SymbolIcon name={firePointSymbol(point.row, today)} size={18} />}
            details={[wordsOf(point.reason)]}
            actions={actions}
          />
        ))}
      </ul>
    </details>
  )
}
