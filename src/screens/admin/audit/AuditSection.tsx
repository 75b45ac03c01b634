// The audit log: who changed what when, searched by what one knows of it; of one thing its whole history.
import { Button, Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { auditQuery } from '@/data/audit-log'
import { AUDIT_SUBJECTS } from '@/domain/audit'
import { readDay } from '@/domain/typed-text'
import type { AdminSection, SectionProps } from '@/screens/admin/section'
import { useSentence } from '@/state/use-sentence'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import classes from './Audit.module.css'
import { AuditFilters } from './AuditFilters'
import { AuditLineRow } from './AuditLineRow'
import { useAuditAsked } from './use-audit-asked'

function AuditSection({ basics }: SectionProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const { typed, set, clear, showHistory } = useAuditAsked()
  const asked = useDeferredValue(typed)
  const query = useInfiniteQuery(
    auditQuery({
      tables: asked.subject && AUDIT_SUBJECTS[asked.subject],
      row: asked.row,
      areaId: asked.areaId,
      who: asked.who.trim(),
      verb: asked.verb,
      firstDay: readDay(asked.firstDay),
      lastDay: readDay(asked.lastDay),
      words: asked.words.trim(),
    }),
  )
  const lines = query.data?.pages.flatMap((page) => page.lines)
  return (
    <>
      {asked.row === null ? (
        <AuditFilters basics={basics} typed={typed} set={set} />
      ) : (
        <div className={classes.history}>
          <Text fw={600}>
            {t('admin.audit.history_of', {
              name: lines?.find(({ subject }) => subject !== null)?.subject ?? '',
            })}
          </Text>
          <Button size="xs" variant="default" onClick={clear}>
            {t('admin.audit.all')}
          </Button>
        </div>
      )}
      {query.error && (
        <ErrorNotice sentence={sentenceOf(query.error)} onRetry={() => void query.refetch()} />
      )}
      {lines === undefined && !query.error && <SkeletonList rows={8} />}
      {lines?.length === 0 && !query.hasNextPage && (
        <EmptyState
          icon={<IconHistory size={40} aria-hidden />}
          title={t('admin.audit.none_title')}
          why={t('admin.audit.none')}
        />
      )}
      {lines && lines.length > 0 && (
        <ol className={classes.lines} aria-label={t('admin.section.audit')}>
          {lines.map((line) => (
            <AuditLineRow
              key={line.id}
              line={line}
              basics={basics}
              onHistory={asked.row === null ? showHistory : null}
            />
          ))}
        </ol>
      )}
      {query.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t(asked.words.trim() === '' ? 'admin.more' : 'admin.audit.search_on')}
        </Button>
      )}
    </>
  )
}

export const auditSection: AdminSection = {
  id: 'audit',
  label: 'admin.section.audit',
  about: 'admin.audit.about',
  holder: 'leader',
  Section: AuditSection,
}
