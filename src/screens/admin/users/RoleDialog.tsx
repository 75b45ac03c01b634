// A role of an account: giving one on another area, changing one, taking it away.
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ACCOUNTS_KEY, type Account, giveRole, type HeldRole, takeRole } from '@/data/accounts'
import { ROLES, type Role } from '@/domain/permissions'
import { AdminAreaSelect } from '@/screens/admin/AdminAreaSelect'
import { AdminDialog } from '@/screens/admin/AdminDialog'
import type { Basics } from '@/state/situation/use-basics'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'

interface RoleDialogProps {
  readonly account: Account
  /** Null for another one. */
  readonly held: HeldRole | null
  readonly areaName: string
  readonly basics: Basics
  readonly onSaid: (words: string) => void
  readonly onClose: () => void
}

export function RoleDialog({ account, held, areaName, basics, onSaid, onClose }: RoleDialogProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  const [role, setRole] = useState<Role>(held?.role ?? 'officer')
  const [areaId, setAreaId] = useState<string | null>(held?.areaId ?? null)
  const [isTried, setTried] = useState(false)
  const { email } = account
  const save = useMutation({
    mutationFn: (given: Role | null) =>
      given === null
        ? takeRole(account.id, areaId ?? '')
        : giveRole(account.id, areaId ?? '', given),
    onSuccess: async (_, given) => {
      await client.invalidateQueries({ queryKey: ACCOUNTS_KEY })
      onSaid(t(given === null ? 'admin.users.done_taken' : 'admin.users.done_role', { email }))
      onClose()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (areaId !== null && !save.isPending) save.mutate(role)
  }
  const title = t(held ? 'admin.users.role_title' : 'admin.users.add_role_title', { email })
  return (
    <AdminDialog title={title} onClose={onClose}>
      <form onSubmit={submit} noValidate aria-label={title}>
        <Stack gap="md">
          {held ? (
            <Text>{areaName}</Text>
          ) : (
            <AdminAreaSelect
              basics={basics}
              label={t('admin.area')}
              isRequired
              value={areaId}
              error={isTried && areaId === null ? t('admin.area_missing') : undefined}
              onChange={setAreaId}
            />
          )}
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
          {save.error && <ErrorNotice sentence={sentenceOf(save.error)} />}
          <Group justify="flex-end">
            {held && (
              <Button
                mr="auto"
                variant="subtle"
                color="red.9"
                disabled={save.isPending}
                onClick={() => save.mutate(null)}
              >
                {t('admin.users.take_role')}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </AdminDialog>
  )
}
