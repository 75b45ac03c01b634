// Email and password, as password managers know them.
import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { useRefusal } from './use-refusal'
import { type Attempt, isGoingOn } from './use-sign-in'

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

export function SignInForm({ attempt }: { readonly attempt: Attempt }) {
  const { t } = useTranslation()
  const refusal = useRefusal(attempt.error)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [checked, setChecked] = useState(false)
  const emailField = useRef<HTMLInputElement>(null)
  const passwordField = useRef<HTMLInputElement>(null)

  const emailError = !email.trim()
    ? t('sign-in.email_missing')
    : !EMAIL.test(email.trim()) && t('sign-in.email_form')
  const passwordError = !password && t('sign-in.password_missing')

  useEffect(() => {
    // Typing over the password is what most people do next.
    if (attempt.error) passwordField.current?.select()
  }, [attempt.error])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (emailError) emailField.current?.focus()
    else if (passwordError) passwordField.current?.focus()
    else if (!isGoingOn(attempt)) attempt.mutate({ email, password })
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          ref={emailField}
          size="md"
          type="email"
          name="email"
          label={t('sign-in.email')}
          placeholder={t('sign-in.email_placeholder')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={checked && emailError}
        />
        <PasswordInput
          ref={passwordField}
          size="md"
          name="password"
          label={t('sign-in.password')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show_password'), tabIndex: 0 }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={checked && passwordError}
        />
        {refusal && <ErrorNotice sentence={refusal} />}
        <Button type="submit" size="md" fullWidth loading={isGoingOn(attempt)}>
          {t('sign-in.submit')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('sign-in.no_account')}
        </Text>
      </Stack>
    </form>
  )
}
