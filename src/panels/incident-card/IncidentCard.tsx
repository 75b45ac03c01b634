// What helps at the place of a fire or an accident, at a glance: fire points, water, cameras, whom to ring.
import { Button, Skeleton, Title } from '@mantine/core'
import { IconZoomScan } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IncidentHelp } from '@/analysis/incident-card/incident-card'
import type { Area } from '@/domain/area'
import { CameraSection } from './CameraSection'
import type { CardActions } from './CardLine'
import { CopyButton } from './CopyButton'
import { DutySection } from './DutySection'
import { FirePointSection } from './FirePointSection'
import classes from './IncidentCard.module.css'
import { WaterSection } from './WaterSection'

interface IncidentCardProps {
  /** False: nothing is near a place that nobody noted. */
  readonly hasPosition: boolean
  /** Null while the rows are being loaded, or without a position. */
  readonly help: IncidentHelp | null
  /** ISO date in Vietnam. */
  readonly today: string
  /** Whose duty phone is shown, the smallest area first; null for those who may not read one. */
  readonly dutyAreas: readonly Area[] | null
  /** The incident in words, without names: the head of the copied text. */
  readonly summary: string
  /** Null on a screen that nobody touches. */
  readonly actions: (CardActions & { readonly onShowAll: () => void }) | null
}

export function IncidentCard(props: IncidentCardProps) {
  const { hasPosition, help, today, dutyAreas, summary, actions } = props
  const { t } = useTranslation()
  return (
    <section className={classes.card} aria-labelledby="incident-card">
      <div className={classes.head}>
        <Title order={3} id="incident-card" className={classes.title}>
          {t('incident-card.title')}
        </Title>
        {help && actions && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconZoomScan size={16} />}
            onClick={actions.onShowAll}
          >
            {t('incident-card.show_all')}
          </Button>
        )}
      </div>
      {!hasPosition && <p className={classes.note}>{t('incident-card.no_position')}</p>}
      {hasPosition && help === null && <Skeleton height={220} />}
      {help && (
        <>
          <FirePointSection points={help.firePoints} today={today} actions={actions} />
          <WaterSection water={help.water} today={today} actions={actions} />
          <CameraSection cameras={help.cameras} actions={actions} />
        </>
      )}
      {dutyAreas && <DutySection areas={dutyAreas} />}
      {help && actions && <CopyButton summary={summary} help={help} />}
    </section>
  )
}
