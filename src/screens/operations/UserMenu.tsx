// Who is signed in, the language, what was deleted, and the way out.
import { Menu } from '@mantine/core'
import { IconLogout, IconTrash, IconUserCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { sessionNow, signOut } from '@/data/session'
import { IconButton } from '@/ui/IconButton'

interface UserMenuProps {
  /** Null for those who may not restore anything. */
  readonly onOpenDeleted: (() => void) | null
}

export function UserMenu({ onOpenDeleted }: UserMenuProps) {
  const { t, i18n } = useTranslation()
  const session = sessionNow()
  const email = session?.status === 'signed_in' ? session.email : ''
  return (
    <Menu width={220}>
      <Menu.Target>
        <IconButton label={t('operations.account')} icon={<IconUserCircle size={22} />} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{email}</Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('common.language')}</Menu.Label>
        <Menu.RadioGroup
          value={i18n.language}
          onChange={(language) => void i18n.changeLanguage(String(language))}
        >
          <Menu.RadioItem value="vi" lang="vi">
            {t('common.vietnamese')}
          </Menu.RadioItem>
          <Menu.RadioItem value="en" lang="en">
            {t('common.english')}
          </Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Divider />
        {onOpenDeleted && (
          <Menu.Item leftSection={<IconTrash size={18} />} onClick={onOpenDeleted}>
            {t('edit.bin.title')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconLogout size={18} />} onClick={() => void signOut()}>
          {t('common.sign_out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
