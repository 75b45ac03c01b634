// One row of a list: its symbol, what it is, and one line about it.
import { Badge, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type CaptionContext, captionOf } from '@/layers/caption'
import type { LayerId } from '@/layers/registry'
import type { RowOf } from '@/layers/rows'
import { SymbolIcon } from '@/layers/SymbolIcon'
import classes from './RowLine.module.css'

interface RowLineProps<Id extends LayerId> {
  readonly layerId: Id
  readonly row: RowOf[Id]
  readonly context: CaptionContext
}

export function RowLine<Id extends LayerId>({ layerId, row, context }: RowLineProps<Id>) {
  const { t } = useTranslation()
  const { symbol, title, detail } = captionOf(layerId, row, context)
  const isNowhere = 'lngLat' in row && row.lngLat === null
  return (
    <div className={classes.line}>
      <SymbolIcon name={symbol} size={22} />
      <div className={classes.text}>
        <Text className={classes.title} truncate>
          {title}
        </Text>
        <Text className={classes.detail} truncate>
          {detail}
        </Text>
      </div>
      {isNowhere && (
        <Badge className={classes.badge} variant="default" size="sm">
          {t('incident.without_position')}
        </Badge>
      )}
    </div>
  )
}
