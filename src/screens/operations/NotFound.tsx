// What the URL selects is not in what is shown.
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/ui/EmptyState'

export function NotFound({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <EmptyState
      title={t('inspector.not_found_title')}
      why={t('inspector.not_found')}
      action={
        <Button size="xs" variant="light" onClick={onClose}>
          {t('operations.show_right')}
        </Button>
      }
    />
  )
}
