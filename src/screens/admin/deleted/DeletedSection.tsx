// What was deleted in the last 90 days, of every kind: who deleted it, when it goes for good, and the way back.
import { Button, NativeSelect, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  ALL_DELETED_KEY,
  allDeletedQuery,
  DELETED_KINDS,
  type DeletedKind,
  type DeletedThing,
  restoreThing,
} from '@/data/all-deleted'
import { askBesideAnew } from '@/data/beside'
import type { AdminSection, SectionProps } from '@/screens/admin/section'
import { useSentence } from '@/state/use-sentence'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import classes from './Deleted.module.css'
import { DeletedThingRow } from './DeletedThingRow'

function DeletedSection({ basics }: SectionProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  const [kind, setKind] = useState<DeletedKind | null>(null)
  const query = useInfiniteQuery(allDeletedQuery(kind))
  const nameOf = (thing: DeletedThing) =>
    [t(`admin.audit.subject.${thing.kind}`), thing.name].filter(Boolean).join(' · ')
  const restore = useMutation({
    mutationFn: restoreThing,
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ALL_DELETED_KEY })
      await client.invalidateQueries({ queryKey: ['changes'] })
      await askBesideAnew(client)
    },
  })
  const things = query.data?.pages.flatMap((page) => page.things)
  const error = restore.error ?? query.error
  return (
    <>
      <NativeSelect
        className={classes.kind}
        label={t('admin.audit.subject_label')}
        value={kind ?? ''}
        data={[
          { value: '', label: t('admin.audit.every_subject') },
          ...DELETED_KINDS.map((one) => ({ value: one, label: t(`admin.audit.subject.${one}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          setKind(DELETED_KINDS.find((one) => one === value) ?? null)
        }
      />
      <Text role="status" size="sm" className={classes.said}>
        {restore.isSuccess && t('edit.restored', { name: nameOf(restore.variables) })}
      </Text>
      {error && <ErrorNotice sentence={sentenceOf(error)} onRetry={() => void query.refetch()} />}
      {things === undefined && !query.error && <SkeletonList rows={6} />}
      {things?.length === 0 && (
        <EmptyState
          icon={<IconTrash size={40} aria-hidden />}
          title={t('admin.deleted.none_title')}
          why={t('admin.deleted.none')}
        />
      )}
      {things && things.length > 0 && (
        <ul className={classes.list} aria-label={t('admin.section.deleted')}>
          {things.map((thing) => (
            <DeletedThingRow
              key={thing.id}
              thing={thing}
              name={nameOf(thing)}
              area={basics.areasById.get(thing.areaId) ?? null}
              isBusy={restore.isPending && restore.variables.id === thing.id}
              onRestore={() => !restore.isPending && restore.mutate(thing)}
            />
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
    </>
  )
}

export const deletedSection: AdminSection = {
  id: 'deleted',
  label: 'admin.section.deleted',
  about: 'admin.deleted.about',
  holder: 'leader',
  Section: DeletedSection,
}
