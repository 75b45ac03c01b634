// Says in words what failed and what to do next.
import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly title?: string
  /** From `useSentence`, never the server's own text. */
  readonly sentence: string
  readonly onRetry?: () => void
}

export function ErrorNotice({ title, sentence, onRetry }: Props) {
  const { t } = useTranslation()
  return (
    <Alert role="alert" color="red" variant="light" title={title} icon={<IconAlertTriangle />}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{sentence}</Text>
        {onRetry && (
          <Button
            size="sm"
            variant="default"
            leftSection={<IconRefresh size={18} />}
            onClick={onRetry}
          >
            {t('common.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  )
}
