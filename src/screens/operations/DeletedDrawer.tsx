// What was deleted in the last 90 days, with a way back.
import { useTranslation } from 'react-i18next'
import { DeletedList } from '@/panels/deleted/DeletedList'
import type { Basics } from '@/state/situation/use-basics'
import type { RowKey } from '@/state/view'
import { SideDrawer } from './SideDrawer'

interface DeletedDrawerProps {
  readonly basics: Basics
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onRestored: (row: RowKey) => void
}

export function DeletedDrawer({ basics, isOpen, onClose, onRestored }: DeletedDrawerProps) {
  const { t } = useTranslation()
  return (
    <SideDrawer title={t('operations.deleted')} side="right" isOpen={isOpen} onClose={onClose}>
      <DeletedList
        areas={basics.areas}
        memberships={basics.memberships}
        onRestored={(layerId, rowId) => {
          onClose()
          onRestored({ layerId, rowId })
        }}
      />
    </SideDrawer>
  )
}
