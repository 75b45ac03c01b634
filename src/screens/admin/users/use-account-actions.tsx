// Disabling, enabling and a new password for one account; what failed is said where it was tried.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ACCOUNTS_KEY, type Account, disableAccount, resetPassword } from '@/data/accounts'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'

export function useAccountActions({ id, email }: Account, onSaid: (words: string) => void) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const sentenceOf = useSentence()
  const disabling = useMutation({
    mutationFn: (disabled: boolean) => disableAccount(id, disabled),
    onSuccess: async (_, disabled) => {
      await client.invalidateQueries({ queryKey: ACCOUNTS_KEY })
      onSaid(t(disabled ? 'admin.users.done_disabled' : 'admin.users.done_enabled', { email }))
    },
  })
  /** Its data is the password, kept until it was read: `reset.reset()` forgets it. */
  const reset = useMutation({ mutationFn: () => resetPassword(id), gcTime: 0 })
  const error = disabling.error ?? reset.error
  return {
    disable: (disabled: boolean) => disabling.mutate(disabled),
    reset,
    failure: error && <ErrorNotice sentence={sentenceOf(error)} />,
  }
}
