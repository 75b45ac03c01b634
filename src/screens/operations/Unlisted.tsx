// Stands where single incidents would be when there are too many of them: says so, and what to do.
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { fullNameOf } from '@/domain/area'
import { countInWords } from '@/domain/change-words'
import { UNCOUNTED } from '@/state/incidents/countable'
import { EmptyState } from '@/ui/EmptyState'
import type { ViewModel } from './use-view-model'

export function Unlisted({ model }: { readonly model: ViewModel }) {
  const { incidents, rows, area, periodName, context, change } = model
  const { t } = useTranslation()
  const place = { area: fullNameOf(area), period: periodName }
  if (incidents.unlisted === 'filter')
    return (
      <EmptyState
        title={t('unlisted.filter_title')}
        why={t('unlisted.filter', place)}
        action={
          <Button size="xs" variant="light" onClick={() => change(UNCOUNTED)}>
            {t('unlisted.drop_filters')}
          </Button>
        }
      />
    )
  const count = countInWords(rows.incidents?.length ?? 0, context.language, t)
  return (
    <EmptyState
      title={t('unlisted.title')}
      why={t('unlisted.list', { ...place, incidents: count })}
    />
  )
}
