// Asks before a page is left on which something typed is not saved: for another screen, back, or by closing it.
import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'
import { useLeaveGuard } from '@/ui/form/use-leave-guard'

/** Changes of the address that stay on the page go on as ever; a session that has ended does not wait. */
export function LeaveQuestion({ isDirty }: { readonly isDirty: boolean }) {
  const { t } = useTranslation()
  useLeaveGuard(isDirty)
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      next.pathname !== current.pathname && next.pathname !== '/sign-in',
    disabled: !isDirty,
    enableBeforeUnload: false,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      isOpen={status === 'blocked'}
      title={t('edit.unsaved_title')}
      question={t('edit.unsaved')}
      confirm={t('edit.unsaved_leave')}
      cancel={t('edit.unsaved_stay')}
      onConfirm={() => proceed?.()}
      onCancel={() => reset?.()}
    />
  )
}
