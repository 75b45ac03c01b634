// Cameras whose cone holds the scene; those that do not work stand apart, those that nobody measured are counted.
import { useTranslation } from 'react-i18next'
import type { CamerasNear } from '@/analysis/incident-card/cameras-near'
import type { Near } from '@/analysis/incident-card/near'
import type { Camera } from '@/domain/camera'
import { cameraSymbol } from '@/layers/cameras'
import { SymbolIcon } from '@/layers/SymbolIcon'
import { type CardActions, CardLine } from './CardLine'
import { CardSection } from './CardSection'
import classes from './IncidentCard.module.css'

/** The nearest: more than these nobody rings for. */
const MOST = 6

interface CameraSectionProps {
  readonly cameras: CamerasNear
  readonly actions: CardActions | null
}

export function CameraSection({ cameras, actions }: CameraSectionProps) {
  const { t } = useTranslation()
  const { seeing, notWorking, unmeasured } = cameras
  return (
    <CardSection title={t('incident-card.cameras')}>
      {seeing.length === 0 ? (
        <p className={classes.note}>{t('incident-card.no_cameras')}</p>
      ) : (
        <CameraLines cameras={seeing} actions={actions} />
      )}
      {notWorking.length > 0 && (
        <>
          <p className={classes.note}>
            {t('incident-card.not_working', { count: notWorking.length })}
          </p>
          <CameraLines cameras={notWorking} actions={actions} />
        </>
      )}
      {unmeasured > 0 && (
        <p className={classes.note}>{t('incident-card.unmeasured', { count: unmeasured })}</p>
      )}
    </CardSection>
  )
}

interface CameraLinesProps {
  readonly cameras: readonly Near<Camera>[]
  readonly actions: CardActions | null
}

function CameraLines({ cameras, actions }: CameraLinesProps) {
  const { t } = useTranslation()
  return (
    <ul className={classes.lines}>
      {cameras.slice(0, MOST).map((near) => (
        <CardLine
          key={near.row.id}
          near={near}
          layerId="cameras"
          mark={<SymbolIcon name={cameraSymbol(near.row)} size={18} />}
          details={[
            near.row.status === 'working'
              ? t(`camera.ownership.${near.row.ownership}`)
              : t(`camera.status.${near.row.status}`),
          ]}
          actions={actions}
        />
      ))}
    </ul>
  )
}
