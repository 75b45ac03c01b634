// Whether the outlines below an area fit together: overlaps, gaps, what reaches out, each with the way to its place.
import { Button, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { boundaryReportQuery } from '@/data/boundary-report'
import type { Area } from '@/domain/area'
import { formatNumber } from '@/domain/format'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { useLanguage } from '@/ui/use-language'
import classes from './Areas.module.css'
import { MisfitList } from './MisfitList'

export function BoundaryCheck({ area }: { readonly area: Area }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentenceOf = useSentence()
  const [isAsked, setAsked] = useState(false)
  const { data, error, isFetching, refetch } = useQuery({
    ...boundaryReportQuery(area.id),
    enabled: isAsked,
  })
  const hasOutlines = data && data.areas > data.withoutBoundary.length
  const fits = hasOutlines && data.overlaps.length + data.gaps.length + data.outside.length === 0
  return (
    <section className={classes.check}>
      <Title order={3} className={classes.subtitle}>
        {t('admin.areas.check_title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('admin.areas.check_about')}
      </Text>
      <Button
        mt="xs"
        variant="default"
        loading={isFetching}
        onClick={() => (isAsked ? void refetch() : setAsked(true))}
      >
        {t('admin.areas.check')}
      </Button>
      {error && <ErrorNotice sentence={sentenceOf(error)} onRetry={() => void refetch()} />}
      {isFetching && !data && <SkeletonList rows={3} />}
      {data && (
        <div role="status">
          {data.areas === 0 && <Text mt="sm">{t('admin.areas.check_empty')}</Text>}
          {data.areas > 0 && !hasOutlines && (
            <Text mt="sm">{t('admin.areas.check_no_outlines')}</Text>
          )}
          {fits && (
            <Text mt="sm" fw={600}>
              {t('admin.areas.check_fits', { number: formatNumber(data.leastM2, language) })}
            </Text>
          )}
          {hasOutlines &&
            (['overlaps', 'gaps', 'outside'] as const).map((what) => (
              <MisfitList key={what} area={area} what={what} misfits={data[what]} />
            ))}
          {hasOutlines && data.withoutBoundary.length > 0 && (
            <Text mt="sm" size="sm">
              {t('admin.areas.check_without', {
                count: data.withoutBoundary.length,
                names: data.withoutBoundary.slice(0, 30).join(', '),
              })}
            </Text>
          )}
        </div>
      )}
    </section>
  )
}
