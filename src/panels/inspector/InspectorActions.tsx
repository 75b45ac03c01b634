// What one may do with the thing that is shown; a deletion asks first and can be taken back.
import { Button } from '@mantine/core'
import { IconFocusCentered, IconPencil, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'
import classes from './Inspector.module.css'

export interface InspectorActionsProps {
  readonly name: string
  /** Null where there is no position to go to. */
  readonly onFly: (() => void) | null
  /** Null for those who may not edit it, as `onDelete`. */
  readonly onEdit: (() => void) | null
  readonly onDelete: (() => void) | null
  readonly isDeleting: boolean
  /** What only this kind of thing has. */
  readonly children?: ReactNode
}

export function InspectorActions(props: InspectorActionsProps) {
  const { name, onFly, onEdit, onDelete, isDeleting, children } = props
  const { t } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  return (
    <div className={classes.actions}>
      {children}
      {onEdit && (
        <Button size="xs" leftSection={<IconPencil size={16} />} onClick={onEdit}>
          {t('inspector.edit')}
        </Button>
      )}
      {onFly && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFocusCentered size={16} />}
          onClick={onFly}
        >
          {t('inspector.fly')}
        </Button>
      )}
      {onDelete && (
        <>
          <Button
            className={classes.delete}
            size="xs"
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} />}
            loading={isDeleting}
            onClick={() => setAsking(true)}
          >
            {t('edit.delete')}
          </Button>
          <ConfirmDialog
            isOpen={isAsking}
            title={t('edit.delete_title', { name })}
            question={t('edit.delete_ask')}
            confirm={t('edit.delete')}
            cancel={t('edit.cancel')}
            onConfirm={() => {
              setAsking(false)
              onDelete()
            }}
            onCancel={() => setAsking(false)}
          />
        </>
      )}
    </div>
  )
}
