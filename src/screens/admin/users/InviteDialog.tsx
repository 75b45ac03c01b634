// Inviting somebody: e-mail, role, area; then the first password, once.
import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ACCOUNTS_KEY, type Invitation, inviteAccount } from '@/data/accounts'
import { isEmail } from '@/domain/email'
import { ROLES, type Role } from '@/domain/permissions'
import { AdminAreaSelect } from '@/screens/admin/AdminAreaSelect'
import { AdminDialog } from '@/screens/admin/AdminDialog'
import type { Basics } from '@/state/situation/use-basics'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { PasswordOnce } from './PasswordOnce'

interface InviteDialogProps {
  readonly basics: Basics
  /** The area that is looked at. */
  readonly areaId: string | null
  readonly onSaid: (words: string) => void
  readonly onClose: () => void
}

export function InviteDialog(props: InviteDialogProps) {
  const { basics, onSaid, onClose } = props
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('officer')
  const [areaId, setAreaId] = useState(props.areaId)
  const [isTried, setTried] = useState(false)
  const emailField = useRef<HTMLInputElement>(null)
  const address = email.trim().toLowerCase()
  const invite = useMutation({
    mutationFn: (wanted: Invitation) => inviteAccount(wanted),
    gcTime: 0,
    onSuccess: async ({ password }) => {
      await client.invalidateQueries({ queryKey: ACCOUNTS_KEY })
      if (password !== null) return
      onSaid(t('admin.users.done_known', { email: address }))
      onClose()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isEmail(address)) emailField.current?.focus()
    else if (areaId !== null && !invite.isPending) invite.mutate({ email: address, role, areaId })
  }
  const password = invite.data?.password
  if (password)
    return (
      <PasswordOnce
        email={address}
        password={password}
        onClose={() => {
          onSaid(t('admin.users.done_invited', { email: address }))
          onClose()
        }}
      />
    )
  return (
    <AdminDialog title={t('admin.users.invite')} onClose={onClose}>
      <form onSubmit={submit} noValidate aria-label={t('admin.users.invite')}>
        <Stack gap="md">
          <TextInput
            ref={emailField}
            data-autofocus
            type="email"
            name="email"
            autoComplete="off"
            withAsterisk
            label={t('admin.users.email')}
            value={email}
            error={isTried && !isEmail(address) && t('admin.users.email_wrong')}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <NativeSelect
            name="role"
            label={t('admin.users.role')}
            description={t(`admin.role_about.${role}`)}
            value={role}
            data={ROLES.map((one) => ({ value: one, label: t(`admin.role.${one}`) }))}
            onChange={({ currentTarget: { value } }) =>
              setRole((last) => ROLES.find((one) => one === value) ?? last)
            }
          />
          <AdminAreaSelect
            basics={basics}
            label={t('admin.area')}
            isRequired
            value={areaId}
            error={isTried && areaId === null ? t('admin.area_missing') : undefined}
            onChange={setAreaId}
          />
          {invite.error && <ErrorNotice sentence={sentenceOf(invite.error)} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={invite.isPending}>
              {t('admin.users.invite_do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </AdminDialog>
  )
}
