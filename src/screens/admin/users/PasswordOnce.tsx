// A first password, shown this once: to be handed over and then forgotten.
import { Button, CopyButton, Group, Stack, Text } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { AdminDialog } from '@/screens/admin/AdminDialog'
import classes from './Users.module.css'

interface PasswordOnceProps {
  readonly email: string
  readonly password: string
  readonly onClose: () => void
}

export function PasswordOnce({ email, password, onClose }: PasswordOnceProps) {
  const { t } = useTranslation()
  return (
    <AdminDialog title={t('admin.users.password_title', { email })} onClose={onClose}>
      <Stack gap="md">
        <output className={classes.password}>{password}</output>
        <Text size="sm">{t('admin.users.password_once')}</Text>
        <Group justify="flex-end">
          <CopyButton value={password}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                leftSection={copied ? <IconCheck size={18} /> : <IconCopy size={18} />}
                onClick={copy}
              >
                {t(copied ? 'admin.users.copied' : 'admin.users.copy')}
              </Button>
            )}
          </CopyButton>
          <Button data-autofocus onClick={onClose}>
            {t('admin.users.password_done')}
          </Button>
        </Group>
      </Stack>
    </AdminDialog>
  )
}
