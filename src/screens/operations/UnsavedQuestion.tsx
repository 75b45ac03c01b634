// Asks before a form with something unsaved is left for something else.
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'
import type { Editing } from './use-editing'

export function UnsavedQuestion({ question }: Pick<Editing, 'question'>) {
  const { t } = useTranslation()
  return (
    <ConfirmDialog
      isOpen={question !== null}
      title={t('edit.unsaved_title')}
      question={t('edit.unsaved')}
      confirm={t('edit.unsaved_leave')}
      cancel={t('edit.unsaved_stay')}
      onConfirm={() => question?.drop()}
      onCancel={() => question?.stay()}
    />
  )
}
