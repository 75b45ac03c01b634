// Who is signed in, how the app looks and speaks, and the way out, which warns of what was not sent.
import { Button, Popover, Stack, Text } from '@mantine/core'
import { IconLogout, IconMap2, IconUserCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sessionNow, signOut } from '@/data/session'
import { isUnsynced } from '@/domain/outbox'
import { useOutbox } from '@/state/use-outbox'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'
import { IconButton } from '@/ui/IconButton'
import { LanguageSwitch } from '@/ui/LanguageSwitch'
import { ThemeSwitch } from '@/ui/ThemeSwitch'

export function AccountMenu() {
  const { t } = useTranslation()
  const { items } = useOutbox()
  const [isOpen, setOpen] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const session = sessionNow()
  const unsent = items.filter(isUnsynced).length
  return (
    <>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        position="bottom-end"
        shadow="md"
        width={280}
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <IconButton
            label={t('operations.account')}
            icon={<IconUserCircle size={26} />}
            onClick={() => setOpen(!isOpen)}
          />
        </Popover.Target>
        <Popover.Dropdown aria-label={t('operations.account')}>
          <Stack gap="sm">
            <Text fw={600}>{session?.status === 'signed_in' ? session.email : ''}</Text>
            <ThemeSwitch />
            <LanguageSwitch />
            <Button
              component={Link}
              to="/"
              variant="default"
              justify="flex-start"
              leftSection={<IconMap2 size={20} />}
            >
              {t('field.to_map')}
            </Button>
            <Button
              variant="default"
              justify="flex-start"
              leftSection={<IconLogout size={20} />}
              onClick={() => {
                setOpen(false)
                if (unsent > 0) setAsking(true)
                else void signOut()
              }}
            >
              {t('common.sign_out')}
            </Button>
          </Stack>
        </Popover.Dropdown>
      </Popover>
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
    </>
  )
}
