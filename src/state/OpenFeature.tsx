// Loads what a form edits as it is now, and lets nobody into a form that the database would refuse.
import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Editing } from '@/data/editing'
import type { Area } from '@/domain/area'
import { editableAreas } from '@/domain/area-at'
import { holds, type Membership } from '@/domain/permissions'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { keptFormOf } from './kept-form'
import { userIdNow } from './use-kept-form'
import { useSentence } from './use-sentence'

export interface Opened<Known> {
  readonly id: string
  /** Null, both, for a feature that is being added. */
  readonly areaPath: string | null
  readonly known: Known | null
}

/** What was being added when the session ended keeps its id. */
const newId = (table: string): string => {
  const left = keptFormOf(userIdNow())
  return left?.table === table && left.areaPath === null ? left.id : crypto.randomUUID()
}

interface Props<Known, Draft extends object> {
  readonly editing: Editing<Known, Draft>
  /** Null adds a feature. */
  readonly initial: { readonly id: string; readonly areaPath: string } | null
  readonly areas: readonly Area[]
  readonly memberships: readonly Membership[]
  readonly onClose: () => void
  readonly children: (opened: Opened<Known>) => ReactNode
}

export function OpenFeature<Known, Draft extends object>(props: Props<Known, Draft>) {
  const { editing, initial, areas, memberships, onClose } = props
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const [id] = useState(() => initial?.id ?? newId(editing.table))
  const isAllowed = initial
    ? holds(memberships, initial.areaPath, 'officer')
    : editableAreas(areas, memberships).length > 0
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['editing', editing.table, id],
    queryFn: () => editing.load(id),
    enabled: initial !== null && isAllowed,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  })

  if (isAllowed && initial === null) return props.children({ id, areaPath: null, known: null })
  if (isAllowed && data !== undefined)
    return props.children({ id, areaPath: initial?.areaPath ?? null, known: data })
  return (
    <Stack p="md" align="flex-start">
      {!isAllowed && (
        <Alert role="alert" color="gray" icon={<IconLock />}>
          <Text size="sm">{t(initial ? 'edit.error.not_allowed' : 'edit.error.no_area')}</Text>
        </Alert>
      )}
      {isAllowed && error && !isFetching && (
        <ErrorNotice
          title={t('edit.error.load')}
          sentence={sentenceOf(error)}
          onRetry={() => void refetch()}
        />
      )}
      {isAllowed && isFetching && <SkeletonList rows={8} />}
      <Button variant="default" onClick={onClose}>
        {t('edit.close')}
      </Button>
    </Stack>
  )
}
