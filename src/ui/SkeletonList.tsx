// Grey lines where a list is about to be.
import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'

const WIDTHS = ['72%', '58%', '81%', '64%', '76%']

export function SkeletonList({ rows = 6 }: { readonly rows?: number }) {
  const { t } = useTranslation()
  return (
    <Stack gap="md" p="md" role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Stack key={row} gap={6} aria-hidden>
          <Skeleton height={14} width={WIDTHS[row % WIDTHS.length]} />
          <Skeleton height={10} width="38%" />
        </Stack>
      ))}
    </Stack>
  )
}
