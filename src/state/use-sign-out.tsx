// Signing out, which warns of what is only on this device: it stays there, and goes out when the same user is back.
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signOut } from '@/data/session'
import { isUnsynced } from '@/domain/outbox'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'
import { useOutbox } from './use-outbox'

/** `question` is to be drawn outside of whatever closes when it is asked. */
export function useSignOut(): { readonly leave: () => void; readonly question: ReactNode } {
  const { t } = useTranslation()
  const { items } = useOutbox()
  const [isAsking, setAsking] = useState(false)
  const unsent = items.filter(isUnsynced).length
  return {
    leave: () => {
      if (unsent > 0) setAsking(true)
      else void signOut()
    },
    question: (
      <ConfirmDialog
        isOpen={isAsking}
        title={t('field.outbox.sign_out_title')}
        question={t('field.outbox.sign_out_ask', { count: unsent })}
        confirm={t('field.outbox.sign_out_anyway')}
        cancel={t('field.outbox.sign_out_stay')}
        onConfirm={() => {
          setAsking(false)
          void signOut()
        }}
        onCancel={() => setAsking(false)}
      />
    ),
  }
}
