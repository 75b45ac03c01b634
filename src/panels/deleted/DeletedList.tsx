// What was deleted in the last 90 days in the caller's areas, with a way back.
import { Stack, Tabs, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Area } from '@/domain/area'
import type { Membership } from '@/domain/permissions'
import { DeletedRows } from './DeletedRows'
import { DELETED_LAYERS, type DeletedLayer } from './deleted-layers'

export interface DeletedListProps {
  readonly areas: readonly Area[]
  /** Only rows that these allow to edit can be restored. */
  readonly memberships: readonly Membership[]
  /** After the write was acknowledged. */
  readonly onRestored?: (layerId: DeletedLayer, id: string) => void
}

export function DeletedList({ areas, memberships, onRestored }: DeletedListProps) {
  const { t } = useTranslation()
  const [shown, setShown] = useState<DeletedLayer>('cameras')
  return (
    <Stack gap="sm" p="md">
      <Text size="sm" c="dimmed">
        {t('edit.bin.explain')}
      </Text>
      <Tabs
        value={shown}
        onChange={(value) =>
          setShown((before) => DELETED_LAYERS.find((layer) => layer === value) ?? before)
        }
        keepMounted={false}
      >
        <Tabs.List grow>
          {DELETED_LAYERS.map((layer) => (
            <Tabs.Tab key={layer} value={layer}>
              {t(`edit.bin.${layer}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {DELETED_LAYERS.map((layer) => (
          <Tabs.Panel key={layer} value={layer} pt="sm">
            <DeletedRows
              layer={layer}
              areas={areas}
              memberships={memberships}
              onRestored={(id) => onRestored?.(layer, id)}
            />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  )
}
