// The minutes that somebody else saved, or closed, over those that are being typed: which of the two to keep.
import { Alert, Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './Briefing.module.css'
import own from './Conclusion.module.css'

interface OtherMinutesProps {
  readonly saved: string
  /** Null while nobody else wrote. */
  readonly theirs: string | null
  readonly isClosed: boolean
  readonly keepMine: () => void
  readonly takeTheirs: () => void
}

export function OtherMinutes(props: OtherMinutesProps) {
  const { saved, theirs, isClosed, keepMine, takeTheirs } = props
  const { t } = useTranslation()
  if (theirs === null && !isClosed) return null
  return (
    <Alert
      className={own.other}
      role="alert"
      color="red"
      title={t(isClosed ? 'briefing.closed_meanwhile' : 'briefing.conflict')}
    >
      {isClosed && <p className={classes.note}>{t('briefing.closed_meanwhile_how')}</p>}
      <p className={classes.note}>{t('briefing.conflict_theirs')}</p>
      <p className={own.theirs}>{saved === '' ? t('briefing.no_minutes') : saved}</p>
      <Group gap="sm">
        {!isClosed && (
          <Button size="sm" onClick={keepMine}>
            {t('briefing.conflict_keep')}
          </Button>
        )}
        <Button size="sm" variant="default" onClick={takeTheirs}>
          {t('briefing.conflict_take')}
        </Button>
      </Group>
    </Alert>
  )
}
