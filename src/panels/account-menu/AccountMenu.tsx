// Who is signed in, how the app looks and speaks, what else there is to do, and the way out.
import { Popover, Text } from '@mantine/core'
import { IconLogout, IconUserCircle } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sessionNow } from '@/data/session'
import { useSignOut } from '@/state/use-sign-out'
import { IconButton } from '@/ui/IconButton'
import { LanguageSwitch } from '@/ui/LanguageSwitch'
import { ThemeSwitch } from '@/ui/ThemeSwitch'
import { AccountAction } from './AccountAction'
import classes from './AccountMenu.module.css'

interface AccountMenuProps {
  /** Above signing out; what is given closes the menu and then does what it is for. */
  readonly actions: (choose: (next: () => void) => () => void) => ReactNode
  /** Does something that ends what is being edited, after asking. */
  readonly onLeave?: (next: () => void) => void
}

export function AccountMenu({ actions, onLeave = (next) => next() }: AccountMenuProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const { leave, question } = useSignOut()
  const session = sessionNow()
  const choose = (next: () => void) => () => {
    setOpen(false)
    next()
  }
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
            {actions(choose)}
            <AccountAction
              label={t('common.sign_out')}
              icon={<IconLogout size={18} />}
              onClick={choose(() => onLeave(leave))}
            />
          </div>
        </Popover.Dropdown>
      </Popover>
      {question}
    </>
  )
}
