// What the URL selects is not in what is shown.
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/ui/EmptyState'

interface NotFoundProps {
  readonly why: string
  readonly onClose: () => void
}

export function NotFound({ why, onClose }: NotFoundProps) {
  const { t } = useTranslation()
  return (
    <EmptyState
      title={t('inspector.not_found_title')}
      why={why}
      action={
        <Button size="xs" variant="light" onClick={onClose}>
          {t('operations.show_right')}
        </Button>
      }
    />
  )
}
