// What the file is for: which kind of thing, and for which area.
import { NativeSelect, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Area } from '@/domain/area'
import type { ImportLayerId } from '@/domain/import/layers'
import { AreaSelect } from '@/ui/form/AreaSelect'
import classes from './Import.module.css'

interface TargetStepProps {
  readonly layers: readonly ImportLayerId[]
  readonly layer: ImportLayerId
  readonly areas: readonly Area[]
  readonly areaId: string | null
  readonly onLayer: (layer: ImportLayerId) => void
  readonly onArea: (areaId: string) => void
}

export function TargetStep({ layers, layer, areas, areaId, onLayer, onArea }: TargetStepProps) {
  const { t } = useTranslation()
  return (
    <section className={classes.step}>
      <h2>{t('import.step.target')}</h2>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NativeSelect
          label={t('import.layer_label')}
          value={layer}
          data={layers.map((id) => ({ value: id, label: t(`import.layer.${id}`) }))}
          onChange={(event) => onLayer(event.currentTarget.value as ImportLayerId)}
        />
        <AreaSelect
          label={t('import.area_label')}
          description={t(layer === 'areas' ? 'import.area_of_areas' : 'import.area_of_points')}
          error={areaId === null ? t('import.area_missing') : undefined}
          choices={areas}
          value={areaId}
          onChange={onArea}
        />
      </SimpleGrid>
    </section>
  )
}
