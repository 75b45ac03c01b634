// Puts a new camera or fire point on the map, for those who may.
import { Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { SymbolIcon } from '@/layers/SymbolIcon'
import { IconButton } from '@/ui/IconButton'

export type Addable = 'cameras' | 'fire_points'

interface AddMenuProps {
  readonly onAdd: (layerId: Addable) => void
  /** An icon alone, where there is no room for words. */
  readonly compact?: boolean
}

export function AddMenu({ onAdd, compact = false }: AddMenuProps) {
  const { t } = useTranslation()
  return (
    <Menu>
      <Menu.Target>
        {compact ? (
          <IconButton label={t('operations.add')} icon={<IconPlus size={22} />} />
        ) : (
          <Button size="sm" flex="none" leftSection={<IconPlus size={18} />}>
            {t('operations.add')}
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<SymbolIcon name="camera-working" />}
          onClick={() => onAdd('cameras')}
        >
          {t('operations.add_camera')}
        </Menu.Item>
        <Menu.Item
          leftSection={<SymbolIcon name="fire-point-ready" />}
          onClick={() => onAdd('fire_points')}
        >
          {t('operations.add_fire_point')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
