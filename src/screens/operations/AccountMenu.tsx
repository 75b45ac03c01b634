// The account menu of the map: to the field app, to what was deleted, to walls, to share links, to another password.
import {
  IconDeviceMobile,
  IconDeviceRemote,
  IconDeviceTv,
  IconFileImport,
  IconKey,
  IconNotebook,
  IconPresentation,
  IconSettings,
  IconShare,
  IconTrash,
} from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isDemo } from '@/data/client'
import { AccountAction } from '@/panels/account-menu/AccountAction'
import { AccountMenu as Menu } from '@/panels/account-menu/AccountMenu'
import { ShareLinksDialog } from '@/panels/share-links/ShareLinksDialog'
import type { HeaderProps } from './header-props'
import { PasswordDialog } from './PasswordDialog'

interface AccountMenuProps extends Pick<HeaderProps, 'model' | 'basics'> {
  /** Null for those who may not restore anything. */
  readonly onOpenDeleted: (() => void) | null
  /** Null where it stands elsewhere, and for viewers. */
  readonly onOpenBriefing: (() => void) | null
  /** Null for viewers. */
  readonly onOpenRegisters: (() => void) | null
  /** Null for all but admins. */
  readonly onOpenWalls: (() => void) | null
  /** Null for all but leaders and admins. */
  readonly onOpenAdmin: (() => void) | null
  /** Does something that ends what is being edited, after asking. */
  readonly onLeave: (next: () => void) => void
}

export function AccountMenu(props: AccountMenuProps) {
  const { onOpenDeleted, onOpenBriefing, onOpenRegisters, onOpenWalls, onOpenAdmin, onLeave } =
    props
  const { model, basics } = props
  const { t } = useTranslation()
  const [isChanging, setChanging] = useState(false)
  const [isSharing, setSharing] = useState(false)
  const router = useRouter()
  return (
    <>
      <Menu
        onLeave={onLeave}
        actions={(choose) => (
          <>
            {/* Who may restore may add, too. */}
            {onOpenDeleted && (
              <AccountAction
                label={t('field.title')}
                icon={<IconDeviceMobile size={18} />}
                onClick={choose(() =>
                  onLeave(() => void router.navigate({ to: '/field' as string })),
                )}
              />
            )}
            {onOpenBriefing && (
              <AccountAction
                label={t('briefing.title')}
                icon={<IconPresentation size={18} />}
                onClick={choose(onOpenBriefing)}
              />
            )}
            {onOpenRegisters && (
              <AccountAction
                label={t('register.title')}
                icon={<IconNotebook size={18} />}
                onClick={choose(onOpenRegisters)}
              />
            )}
            {onOpenDeleted && (
              <AccountAction
                label={t('operations.deleted')}
                icon={<IconTrash size={18} />}
                onClick={choose(onOpenDeleted)}
              />
            )}
            {onOpenDeleted && (
              <AccountAction
                label={t('import.title')}
                icon={<IconFileImport size={18} />}
                onClick={choose(() =>
                  onLeave(() => void router.navigate({ to: '/import' as string })),
                )}
              />
            )}
            {/* Officers drive a wall from their phone, admins from here, too. */}
            {onOpenDeleted && (
              <AccountAction
                label={t('remote.title')}
                icon={<IconDeviceRemote size={18} />}
                onClick={choose(() =>
                  onLeave(() => void router.navigate({ to: '/wall/remote' as string })),
                )}
              />
            )}
            {onOpenWalls && (
              <AccountAction
                label={t('walls.open')}
                icon={<IconDeviceTv size={18} />}
                onClick={choose(onOpenWalls)}
              />
            )}
            {model.mayAdd && (
              <AccountAction
                label={t('share-link.title')}
                icon={<IconShare size={18} />}
                onClick={choose(() => setSharing(true))}
              />
            )}
            {onOpenAdmin && (
              <AccountAction
                label={t('admin.title')}
                icon={<IconSettings size={18} />}
                onClick={choose(onOpenAdmin)}
              />
            )}
            {/* Everybody shares the sample accounts: their password stays as it is. */}
            {!isDemo() && (
              <AccountAction
                label={t('account.change_password')}
                icon={<IconKey size={18} />}
                onClick={choose(() => setChanging(true))}
              />
            )}
          </>
        )}
      />
      <PasswordDialog isOpen={isChanging} onClose={() => setChanging(false)} />
      {isSharing && (
        <ShareLinksDialog
          areas={basics.ownAreas}
          memberships={basics.memberships}
          area={model.area}
          period={model.period}
          onClose={() => setSharing(false)}
        />
      )}
    </>
  )
}
