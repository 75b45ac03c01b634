// Who is signed in, how the app looks and speaks, and the way out, which warns of what was not sent.
import { Button, Popover, Stack, Text } from '@mantine/core'
import { IconLogout, IconMap2, IconUserCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sessionNow } from '@/data/session'
import { useSignOut } from '@/state/use-sign-out'
import { IconButton } from '@/ui/IconButton'
import { LanguageSwitch } from '@/ui/LanguageSwitch'
import { ThemeSwitch } from '@/ui/ThemeSwitch'

export function AccountMenu() {
  const { t } = useTranslation()
  const { leave, question } = useSignOut()
  const [isOpen, setOpen] = useState(false)
  const session = sessionNow()
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
                leave()
              }}
            >
              {t('common.sign_out')}
            </Button>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      {question}
    </>
  )
}
