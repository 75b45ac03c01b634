// What was imported at or under an area, newest first, each with the way back; a page at a time.
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { importsQuery } from '@/data/applied-imports'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import classes from './Imports.module.css'
import { PastImport } from './PastImport'

interface ImportListProps {
  /** Null for all areas of the user. */
  readonly areaId: string | null
  /** Shown where there are none. */
  readonly none: ReactNode
}

export function ImportList({ areaId, none }: ImportListProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const query = useInfiniteQuery(importsQuery(areaId))
  const imports = query.data?.pages.flatMap((page) => page.imports)
  if (query.error)
    return <ErrorNotice sentence={sentenceOf(query.error)} onRetry={() => void query.refetch()} />
  if (imports === undefined) return <SkeletonList rows={3} />
  if (imports.length === 0) return none
  return (
    <>
      <ul className={classes.list} aria-label={t('import.step.history')}>
        {imports.map((one) => (
          <PastImport key={one.id} past={one} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('import.more')}
        </Button>
      )}
    </>
  )
}
