// What was deleted in the last 90 days, with a way back.
import { Drawer } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DeletedList } from '@/panels/deleted/DeletedList'
import type { RowKey } from '@/state/view'
import classes from './Operations.module.css'
import type { Basics } from './use-basics'

interface DeletedDrawerProps {
  readonly basics: Basics
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onRestored: (row: RowKey) => void
}

export function DeletedDrawer({ basics, isOpen, onClose, onRestored }: DeletedDrawerProps) {
  const { t } = useTranslation()
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size={384}
      padding={0}
      title={t('edit.bin.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{ header: classes.drawerHeader }}
    >
      <DeletedList
        areas={basics.areas}
        memberships={basics.memberships}
        onRestored={(layerId, rowId) => {
          onClose()
          onRestored({ layerId, rowId })
        }}
      />
    </Drawer>
  )
}
