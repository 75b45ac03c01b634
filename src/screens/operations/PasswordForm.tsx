// A new password, typed twice.
import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changePassword, sessionNow } from '@/data/session'
import { faultOfPassword, MIN_PASSWORD_LENGTH } from '@/domain/new-password'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'

export function PasswordForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const [password, setPassword] = useState('')
  const [repeated, setRepeated] = useState('')
  const [isTried, setTried] = useState(false)
  const fields = {
    password: useRef<HTMLInputElement>(null),
    repeated: useRef<HTMLInputElement>(null),
  }
  const change = useMutation({ mutationFn: changePassword })
  const session = sessionNow()

  const wrong = faultOfPassword(password, repeated)
  const errorOf = (field: 'password' | 'repeated') =>
    isTried && wrong?.field === field
      ? t(`account.password_${wrong.fault}`, { number: MIN_PASSWORD_LENGTH })
      : undefined

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (wrong) fields[wrong.field].current?.focus()
    else if (!change.isPending) change.mutate(password)
  }

  if (change.data === 'changed')
    return (
      <Stack gap="md" align="flex-start">
        <Text role="status" size="sm">
          {t('account.password_changed')}
        </Text>
        <Button autoFocus onClick={onClose}>
          {t('common.close')}
        </Button>
      </Stack>
    )
  const refusal = change.error
    ? sentenceOf(change.error)
    : change.data && t(`account.password_${change.data}`)
  const shared = {
    autoComplete: 'new-password',
    visibilityToggleButtonProps: { 'aria-label': t('account.show_password'), tabIndex: 0 },
  }
  return (
    <form onSubmit={submit} noValidate aria-label={t('account.change_password')}>
      <Stack gap="md">
        {/* For password managers: whose password it is. */}
        <input
          type="text"
          name="username"
          autoComplete="username"
          value={session?.status === 'signed_in' ? session.email : ''}
          readOnly
          hidden
        />
        <PasswordInput
          {...shared}
          ref={fields.password}
          data-autofocus
          name="password"
          label={t('account.new_password')}
          description={t('account.password_rule', { number: MIN_PASSWORD_LENGTH })}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={errorOf('password')}
        />
        <PasswordInput
          {...shared}
          ref={fields.repeated}
          name="repeated"
          label={t('account.repeat_password')}
          value={repeated}
          onChange={(event) => setRepeated(event.currentTarget.value)}
          error={errorOf('repeated')}
        />
        {refusal && !change.isPending && <ErrorNotice sentence={refusal} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {t('account.change_password')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
