// Driving a wall from a phone, at `/wall/remote`: which one, and then what it shows.
import { ActionIcon, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { wallsQuery } from '@/data/walls'
import { useBasics } from '@/state/situation/use-basics'
import type { Search } from '@/state/url'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { useTitle } from '@/ui/use-title'
import { ChooseWall } from './ChooseWall'
import { DriveWall } from './DriveWall'
import classes from './Remote.module.css'

/** What the wall shows is seen here this soon. */
const LOOK_EVERY_MS = 3_000

export function RemoteScreen() {
  const { t } = useTranslation()
  useTitle(t('remote.title'))
  const sentenceOf = useSentence()
  const router = useRouter()
  const search = useSearch({ strict: false }) as Search
  const { basics, error, retry } = useBasics()
  const walls = useQuery(wallsQuery(LOOK_EVERY_MS))
  const failure = error ?? (walls.data ? null : walls.error)
  const chosen = walls.data?.walls.find(({ id }) => id === search.wall) ?? null
  const isReady = basics !== null && walls.data !== undefined
  const goTo = (id: string | null) =>
    void router.navigate({
      to: '/wall/remote' as string,
      search: (id === null ? {} : { wall: id }) as never,
    })
  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <ActionIcon
          size={44}
          aria-label={t(chosen ? 'remote.to_walls' : 'remote.to_map')}
          onClick={() => (chosen ? goTo(null) : void router.navigate({ to: '/' }))}
        >
          <IconArrowLeft size={24} />
        </ActionIcon>
        <Title order={1} size="h4" className={classes.title}>
          {chosen?.name ?? t('remote.title')}
        </Title>
      </header>
      <main className={classes.page} data-ready={isReady || undefined}>
        {failure && (
          <ErrorNotice
            sentence={sentenceOf(failure)}
            onRetry={() => {
              retry()
              void walls.refetch()
            }}
          />
        )}
        {!failure && !isReady && <SkeletonList rows={4} />}
        {isReady &&
          walls.data &&
          (chosen ? (
            <DriveWall key={chosen.id} wall={chosen} now={walls.data.now} basics={basics} />
          ) : (
            <ChooseWall list={walls.data} areas={basics.areas} onChoose={goTo} />
          ))}
      </main>
    </div>
  )
}
