// Back to the whole area, once one has moved away from it.
import { IconHome } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/ui/IconButton'
import classes from './MapStage.module.css'

interface FitButtonProps {
  readonly isFitted: boolean
  readonly onFit: () => void
}

export function FitButton({ isFitted, onFit }: FitButtonProps) {
  const { t } = useTranslation()
  return (
    <IconButton
      className={classes.fit}
      variant="default"
      label={t('operations.fit')}
      icon={<IconHome size={18} />}
      tooltipPosition="left"
      data-fitted={isFitted || undefined}
      onClick={onFit}
    />
  )
}
