// What an admin does with an area: change it, add a hamlet, merge, split, look at its history.
import { Button, Group } from '@mantine/core'
import {
  IconArrowMerge,
  IconArrowsSplit,
  IconHistory,
  IconPencil,
  IconPlus,
} from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Area, fullNameOf } from '@/domain/area'
import { holds } from '@/domain/permissions'
import { auditAddress } from '@/state/admin-address'
import type { Basics } from '@/state/situation/use-basics'
import { AreaForm } from './AreaForm'
import { HamletForm } from './HamletForm'
import { MergeDialog } from './MergeDialog'
import { SplitDialog } from './SplitDialog'

interface AreaActionsProps {
  readonly area: Area
  readonly basics: Basics
  readonly onSaid: (words: string) => void
}

type Open = 'edit' | 'add' | 'merge' | 'split'

export function AreaActions({ area, basics, onSaid }: AreaActionsProps) {
  const { t } = useTranslation()
  const router = useRouter()
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const parent = basics.areasById.get(area.parentId ?? '')
  const isLiving = !area.endedOn
  // Admins of what it lies in, as the database has it.
  const mayEnd =
    isLiving &&
    parent !== undefined &&
    (area.level === 'commune' || area.level === 'hamlet') &&
    holds(basics.memberships, parent.path, 'admin')
  const shared = { area, basics, onSaid, onClose: close }
  const button = (what: Open, icon: typeof IconPencil) => {
    const Icon = icon
    return (
      <Button variant="default" leftSection={<Icon size={18} />} onClick={() => setOpen(what)}>
        {t(`admin.areas.${what}`)}
      </Button>
    )
  }
  return (
    <Group gap="xs">
      {button('edit', IconPencil)}
      {isLiving && area.level === 'commune' && button('add', IconPlus)}
      {mayEnd && button('merge', IconArrowMerge)}
      {mayEnd && button('split', IconArrowsSplit)}
      <Button
        variant="subtle"
        leftSection={<IconHistory size={18} />}
        aria-label={`${t('admin.audit.history')}: ${fullNameOf(area)}`}
        onClick={() => void router.navigate(auditAddress({ of: 'areas', row: area.id }) as never)}
      >
        {t('admin.audit.history')}
      </Button>
      {open === 'edit' && <AreaForm {...shared} />}
      {open === 'add' && <HamletForm {...shared} />}
      {open === 'merge' && parent && <MergeDialog {...shared} parent={parent} />}
      {open === 'split' && parent && <SplitDialog {...shared} parent={parent} />}
    </Group>
  )
}
