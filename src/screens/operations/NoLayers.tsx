// Every layer is switched off: says why the map is empty, and brings the layers back.
import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './MapStage.module.css'

export function NoLayers({ onShow }: { readonly onShow: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={classes.noLayers} role="status">
      <Text size="sm">{t('layer.none_shown')}</Text>
      <Button size="xs" variant="light" onClick={onShow}>
        {t('layer.show_usual')}
      </Button>
    </div>
  )
}
