// Who is signed in, how the app looks and speaks, what was deleted, and the way out.
import { Button, Popover, Text } from '@mantine/core'
import {
  IconDeviceMobile,
  IconKey,
  IconLogout,
  IconTrash,
  IconUserCircle,
} from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isDemo } from '@/data/client'
import { sessionNow } from '@/data/session'
import { useSignOut } from '@/state/use-sign-out'
import { IconButton } from '@/ui/IconButton'
import { LanguageSwitch } from '@/ui/LanguageSwitch'
import { ThemeSwitch } from '@/ui/ThemeSwitch'
import classes from './AccountMenu.module.css'
import { PasswordDialog } from './PasswordDialog'

interface AccountMenuProps {
  /** Null for those who may not restore anything. */
  readonly onOpenDeleted: (() => void) | null
  /** Does something that ends what is being edited, after asking. */
  readonly onLeave: (next: () => void) => void
}

export function AccountMenu({ onOpenDeleted, onLeave }: AccountMenuProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const [isChanging, setChanging] = useState(false)
  const router = useRouter()
  const { leave, question } = useSignOut()
  const session = sessionNow()
  return (
    <>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        position="bottom-end"
        shadow="md"
        width={264}
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <IconButton
            label={t('operations.account')}
            icon={<IconUserCircle size={24} />}
            onClick={() => setOpen(!isOpen)}
          />
        </Popover.Target>
        <Popover.Dropdown className={classes.menu} aria-label={t('operations.account')}>
          <Text className={classes.email}>
            {session?.status === 'signed_in' ? session.email : ''}
          </Text>
          <div className={classes.setting}>
            <span>{t('common.theme')}</span>
            <ThemeSwitch />
          </div>
          <div className={classes.setting}>
            <span>{t('common.language')}</span>
            <LanguageSwitch />
          </div>
          <div className={classes.actions}>
            {/* Who may restore may add, too. */}
            {onOpenDeleted && (
              <Button
                variant="subtle"
                color="gray"
                justify="flex-start"
                leftSection={<IconDeviceMobile size={18} />}
                onClick={() => {
                  setOpen(false)
                  onLeave(() => void router.navigate({ to: '/field' as string }))
                }}
              >
                {t('field.title')}
              </Button>
            )}
            {onOpenDeleted && (
              <Button
                variant="subtle"
                color="gray"
                justify="flex-start"
                leftSection={<IconTrash size={18} />}
                onClick={() => {
                  setOpen(false)
                  onOpenDeleted()
                }}
              >
                {t('operations.deleted')}
              </Button>
            )}
            {/* Everybody shares the sample accounts: their password stays as it is. */}
            {!isDemo() && (
              <Button
                variant="subtle"
                color="gray"
                justify="flex-start"
                leftSection={<IconKey size={18} />}
                onClick={() => {
                  setOpen(false)
                  setChanging(true)
                }}
              >
                {t('account.change_password')}
              </Button>
            )}
            <Button
              variant="subtle"
              color="gray"
              justify="flex-start"
              leftSection={<IconLogout size={18} />}
              onClick={() => {
                setOpen(false)
                onLeave(leave)
              }}
            >
              {t('common.sign_out')}
            </Button>
          </div>
        </Popover.Dropdown>
      </Popover>
      {question}
      <PasswordDialog isOpen={isChanging} onClose={() => setChanging(false)} />
    </>
  )
}
