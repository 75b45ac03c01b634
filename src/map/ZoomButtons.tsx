// Zoom in and out without a wheel; large enough for a finger.
import { ActionIcon } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useMap } from './MapContext'
import classes from './MapView.module.css'

export function ZoomButtons() {
  const { t } = useTranslation()
  const map = useMap()
  return (
    <ActionIcon.Group orientation="vertical" className={classes.zoom}>
      <ActionIcon
        variant="default"
        className={classes.button}
        title={t('map.zoom_in')}
        aria-label={t('map.zoom_in')}
        onClick={() => map.zoomIn()}
      >
        <IconPlus size={18} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        className={classes.button}
        title={t('map.zoom_out')}
        aria-label={t('map.zoom_out')}
        onClick={() => map.zoomOut()}
      >
        <IconMinus size={18} />
      </ActionIcon>
    </ActionIcon.Group>
  )
}
