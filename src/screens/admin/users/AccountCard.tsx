// One account: its e-mail, when it was last used, its roles, and what can be done to it.
import { Badge, Button, Menu, Text } from '@mantine/core'
import {
  IconDots,
  IconKey,
  IconLock,
  IconLockOpen,
  IconPencil,
  IconPlus,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account, HeldRole } from '@/data/accounts'
import { sessionNow } from '@/data/session'
import { fullNameOf } from '@/domain/area'
import { formatDateTime } from '@/domain/format'
import type { Basics } from '@/state/situation/use-basics'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'
import { IconButton } from '@/ui/IconButton'
import { PasswordOnce } from './PasswordOnce'
import { RoleDialog } from './RoleDialog'
import classes from './Users.module.css'
import { useAccountActions } from './use-account-actions'

interface AccountCardProps {
  readonly account: Account
  readonly basics: Basics
  readonly onSaid: (words: string) => void
}

export function AccountCard({ account, basics, onSaid }: AccountCardProps) {
  const { t } = useTranslation()
  const { email, roles, seenAt } = account
  const [asked, setAsked] = useState<'disable' | 'reset' | null>(null)
  const [edited, setEdited] = useState<HeldRole | 'new' | null>(null)
  const { disable, reset, failure } = useAccountActions(account, onSaid)
  const isDisabled = roles.every(({ disabledAt }) => disabledAt !== null)
  const session = sessionNow()
  const isOwn = session?.status === 'signed_in' && session.userId === account.id
  const nameOf = (areaId: string) => {
    const area = basics.areasById.get(areaId)
    return area ? fullNameOf(area) : t('walls.area_gone')
  }
  return (
    <li className={classes.card} data-disabled={isDisabled || undefined}>
      <div className={classes.head}>
        <div className={classes.what}>
          <Text fw={600} className={classes.email}>
            {email}
          </Text>
          <Text size="sm" c="dimmed">
            {seenAt
              ? t('admin.users.seen', { time: formatDateTime(seenAt) })
              : t('admin.users.never_seen')}
          </Text>
        </div>
        {isOwn && <Badge variant="light">{t('admin.users.own')}</Badge>}
        {isDisabled && (
          <Badge variant="light" color="red">
            {t('admin.users.disabled')}
          </Badge>
        )}
        {!isOwn && (
          <Menu>
            <Menu.Target>
              <IconButton
                label={t('admin.users.actions', { email })}
                icon={<IconDots size={20} />}
              />
            </Menu.Target>
            <Menu.Dropdown>
              {account.mayReset && (
                <Menu.Item leftSection={<IconKey size={18} />} onClick={() => setAsked('reset')}>
                  {t('admin.users.reset')}
                </Menu.Item>
              )}
              <Menu.Item
                leftSection={isDisabled ? <IconLockOpen size={18} /> : <IconLock size={18} />}
                onClick={() => (isDisabled ? disable(false) : setAsked('disable'))}
              >
                {t(isDisabled ? 'admin.users.enable' : 'admin.users.disable')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {failure}
      <ul className={classes.roles}>
        {roles.map((held) => (
          <li key={held.areaId}>
            <span>{`${t(`admin.role.${held.role}`)} · ${nameOf(held.areaId)}`}</span>
            {!isOwn && (
              <IconButton
                label={t('admin.users.edit_role', { area: nameOf(held.areaId), email })}
                icon={<IconPencil size={16} />}
                size={32}
                onClick={() => setEdited(held)}
              />
            )}
          </li>
        ))}
        {!isOwn && (
          <li>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPlus size={16} />}
              aria-label={`${t('admin.users.add_role')}: ${email}`}
              onClick={() => setEdited('new')}
            >
              {t('admin.users.add_role')}
            </Button>
          </li>
        )}
      </ul>
      {edited && (
        <RoleDialog
          account={account}
          held={edited === 'new' ? null : edited}
          areaName={edited === 'new' ? '' : nameOf(edited.areaId)}
          basics={basics}
          onSaid={onSaid}
          onClose={() => setEdited(null)}
        />
      )}
      <ConfirmDialog
        isOpen={asked !== null}
        title={t(`admin.users.${asked ?? 'reset'}_title`, { email })}
        question={t(`admin.users.${asked ?? 'reset'}_ask`)}
        confirm={t(`admin.users.${asked ?? 'reset'}`)}
        cancel={t('common.cancel')}
        onConfirm={() => {
          if (asked === 'reset') reset.mutate()
          else disable(true)
          setAsked(null)
        }}
        onCancel={() => setAsked(null)}
      />
      {reset.data && (
        <PasswordOnce
          email={email}
          password={reset.data.password ?? ''}
          onClose={() => reset.reset()}
        />
      )}
    </li>
  )
}
