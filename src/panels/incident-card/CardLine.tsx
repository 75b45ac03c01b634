// One thing near the scene: what it is, how far and which way; pressed, the map goes there.
import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Near } from '@/analysis/incident-card/near'
import { compassPointOf } from '@/domain/bearing'
import type { PlacedFeature } from '@/domain/feature'
import { formatDistance } from '@/domain/format'
import type { LngLat } from '@/domain/position'
import type { RowKey } from '@/state/view'
import { useLanguage } from '@/ui/use-language'
import classes from './IncidentCard.module.css'

/** What pressing and pointing do; a screen that nobody touches has none of it. */
export interface CardActions {
  /** The map goes there, and the card stays. */
  readonly onGo: (row: RowKey, lngLat: LngLat) => void
  readonly onMark: (row: RowKey | null) => void
}

interface CardLineProps {
  readonly near: Near<PlacedFeature & { readonly name: string }>
  readonly layerId: RowKey['layerId']
  /** A number as on the map, or a symbol. */
  readonly mark: ReactNode
  readonly name?: string
  /** One short line each; empty ones are left out. */
  readonly details: readonly ReactNode[]
  readonly actions: CardActions | null
}

export function CardLine({ near, layerId, mark, name, details, actions }: CardLineProps) {
  const { row, distanceM, bearingDeg } = near
  const { t } = useTranslation()
  const language = useLanguage()
  const key: RowKey = { layerId, rowId: row.id }
  const content = (
    <>
      <span className={classes.mark}>{mark}</span>
      <span className={classes.what}>
        <span className={classes.name}>{name ?? row.name}</span>
        {details.filter(Boolean).map((detail, at) => (
          <span key={at} className={classes.detail}>
            {detail}
          </span>
        ))}
      </span>
      <span className={classes.away}>
        <span className={classes.distance}>
          {formatDistance(distanceM, language).replace(' ', '\u00a0')}
        </span>
        <span className={classes.detail}>
          {bearingDeg === null
            ? t('incident-card.here')
            : t('incident-card.way', { point: t(`field.point.${compassPointOf(bearingDeg)}`) })}
        </span>
      </span>
    </>
  )
  if (actions === null) return <li className={classes.line}>{content}</li>
  return (
    <li>
      <UnstyledButton
        className={classes.line}
        onClick={() => actions.onGo(key, row.lngLat)}
        onMouseEnter={() => actions.onMark(key)}
        onMouseLeave={() => actions.onMark(null)}
        onFocus={() => actions.onMark(key)}
        onBlur={() => actions.onMark(null)}
      >
        {content}
      </UnstyledButton>
    </li>
  )
}
