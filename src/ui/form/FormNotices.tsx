// What stands above the fields: what the server refused, how many fields to mend, what was put back.
import { Alert, Button, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '@/ui/ErrorNotice'

interface Props {
  /** A refusal that is about no field in particular. */
  readonly refusal: string | null
  readonly wrongCount: number
  /** The typed changes were put on top of somebody else's version. */
  readonly isReapplied: boolean
  /** The form shows what was typed before the session ended; null when it does not. */
  readonly left: {
    /** Labels of what others changed meanwhile. */
    readonly overlaps: readonly string[]
    readonly onDrop: () => void
  } | null
}

/** The buttons that led here are gone: the focus goes on with what they did. */
const focusOnce = (notice: HTMLDivElement | null) => notice?.focus()

export function FormNotices({ refusal, wrongCount, isReapplied, left }: Props) {
  const { t } = useTranslation()
  return (
    <>
      {refusal !== null && <ErrorNotice sentence={`${refusal} ${t('edit.error.kept')}`} />}
      {left && (
        <Alert role="status" icon={<IconInfoCircle />}>
          <Text size="sm">{t('edit.left.explain')}</Text>
          {left.overlaps.length > 0 && (
            <Text size="sm" mt="xs">
              {t('edit.left.overlaps', { fields: left.overlaps.join(', ') })}
            </Text>
          )}
          <Button size="xs" variant="default" mt="xs" onClick={left.onDrop}>
            {t('edit.left.drop')}
          </Button>
        </Alert>
      )}
      {isReapplied && (
        <Alert ref={focusOnce} tabIndex={-1} role="status" icon={<IconInfoCircle />}>
          <Text size="sm">{t('edit.conflict.reapplied')}</Text>
        </Alert>
      )}
      {wrongCount > 0 && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)" fw={500}>
          {t('edit.error.summary', { count: wrongCount })}
        </Text>
      )}
    </>
  )
}
