// Users: who holds which role where, and what an admin does about it.
import { Button, Text, TextInput } from '@mantine/core'
import { IconUserPlus, IconUsers } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { accountsQuery } from '@/data/accounts'
import { AdminAreaSelect } from '@/screens/admin/AdminAreaSelect'
import type { AdminSection, SectionProps } from '@/screens/admin/section'
import { useSentence } from '@/state/use-sentence'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { AccountCard } from './AccountCard'
import { InviteDialog } from './InviteDialog'
import classes from './Users.module.css'

function UsersSection({ basics }: SectionProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const [typed, setTyped] = useState('')
  const [areaId, setAreaId] = useState<string | null>(null)
  const [isInviting, setInviting] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const words = useDeferredValue(typed.trim())
  const query = useInfiniteQuery(accountsQuery({ areaId, words }))
  const accounts = query.data?.pages.flatMap((page) => page.accounts)
  return (
    <>
      <div className={classes.find}>
        <TextInput
          className={classes.words}
          type="search"
          label={t('admin.users.search')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div className={classes.area}>
          <AdminAreaSelect
            basics={basics}
            label={t('admin.area')}
            isRequired={false}
            value={areaId}
            onChange={setAreaId}
          />
        </div>
        <Button leftSection={<IconUserPlus size={18} />} onClick={() => setInviting(true)}>
          {t('admin.users.invite')}
        </Button>
      </div>
      <Text role="status" size="sm" className={classes.said}>
        {said}
      </Text>
      {query.error && (
        <ErrorNotice sentence={sentenceOf(query.error)} onRetry={() => void query.refetch()} />
      )}
      {accounts === undefined && !query.error && <SkeletonList rows={6} />}
      {accounts?.length === 0 && (
        <EmptyState
          icon={<IconUsers size={40} aria-hidden />}
          title={t('admin.users.none_title')}
          why={t('admin.users.none')}
        />
      )}
      {accounts && accounts.length > 0 && (
        <ul className={classes.list} aria-label={t('admin.section.users')}>
          {accounts.map((account) => (
            <AccountCard key={account.id} account={account} basics={basics} onSaid={setSaid} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('admin.more')}
        </Button>
      )}
      {isInviting && (
        <InviteDialog
          basics={basics}
          areaId={areaId}
          onSaid={setSaid}
          onClose={() => setInviting(false)}
        />
      )}
    </>
  )
}

export const usersSection: AdminSection = {
  id: 'users',
  label: 'admin.section.users',
  about: 'admin.users.about',
  holder: 'admin',
  Section: UsersSection,
}
