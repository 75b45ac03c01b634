// Backups: how old the newest is, one more now, what there is, and how to get data back.
import { Alert, Button, Text } from '@mantine/core'
import { IconCloud, IconDatabaseExport, IconDeviceFloppy } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { BACKUPS_KEY, type Backups, backupsQuery, makeBackup } from '@/data/backups'
import { serverNow } from '@/data/server-clock'
import { formatSize } from '@/domain/format'
import { isStale } from '@/domain/health'
import type { AdminSection } from '@/screens/admin/section'
import { useAgo } from '@/screens/admin/use-ago'
import { useSentence } from '@/state/use-sentence'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { useLanguage } from '@/ui/use-language'
import classes from './Backups.module.css'
import { BackupTable } from './BackupTable'

function BackupsSection() {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const query = useQuery(backupsQuery)
  if (query.data === 'platform')
    return (
      <Alert
        className={classes.words}
        color="gray"
        title={t('backup.platform_title')}
        icon={<IconCloud />}
      >
        {t('backup.platform')}
      </Alert>
    )
  return (
    <>
      {query.error && (
        <ErrorNotice sentence={sentenceOf(query.error)} onRetry={() => void query.refetch()} />
      )}
      {query.data ? <Kept backups={query.data} /> : !query.error && <SkeletonList rows={6} />}
    </>
  )
}

function Kept({ backups: { files, freeBytes } }: { readonly backups: Backups }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentenceOf = useSentence()
  const ago = useAgo()
  const client = useQueryClient()
  const make = useMutation({
    mutationFn: makeBackup,
    onSettled: () => client.invalidateQueries({ queryKey: BACKUPS_KEY }),
  })
  const now = serverNow()
  const [newest] = files
  return (
    <>
      <div className={classes.top}>
        {newest && <Newest at={newest.at} now={now} said={ago(newest.at, now)} />}
        <Text>{t('backup.free', { size: formatSize(freeBytes, language) })}</Text>
        <Button
          leftSection={<IconDatabaseExport size={18} />}
          loading={make.isPending}
          onClick={() => make.mutate()}
        >
          {t('backup.make')}
        </Button>
      </div>
      <Text role="status" className={classes.said}>
        {make.data && t('backup.made', { size: formatSize(make.data.bytes, language) })}
      </Text>
      {make.error && <ErrorNotice sentence={sentenceOf(make.error)} />}
      {files.length === 0 ? (
        <EmptyState
          icon={<IconDeviceFloppy size={40} aria-hidden />}
          title={t('backup.none_title')}
          why={t('backup.none')}
        />
      ) : (
        <BackupTable files={files} />
      )}
      <section className={classes.words}>
        <h3>{t('backup.where_title')}</h3>
        <p>{t('backup.where')}</p>
        <p>{t('backup.no_download')}</p>
        <h3>{t('backup.restore_title')}</h3>
        <p>{t('backup.restore')}</p>
      </section>
    </>
  )
}

interface NewestProps {
  readonly at: Date
  readonly now: Date
  readonly said: string
}

/** Its age in words; in red and in other words where a night was missed. */
function Newest({ at, now, said }: NewestProps) {
  const { t } = useTranslation()
  const isOld = isStale(at, now)
  return (
    <Text
      fw={600}
      c={isOld ? 'var(--mantine-color-error)' : undefined}
      data-old={isOld || undefined}
    >
      {t(isOld ? 'backup.newest_old' : 'backup.newest', { ago: said })}
    </Text>
  )
}

export const backupsSection: AdminSection = {
  id: 'backups',
  label: 'backup.title',
  about: 'backup.about',
  holder: 'country',
  Section: BackupsSection,
}
