// Shown when connecting or loading a screen takes longer than a blink.
import { Center, Loader, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export function PendingScreen() {
  const { t } = useTranslation()
  return (
    <Center component="main" mih="100dvh" aria-busy="true">
      <Stack align="center" role="status">
        <Loader aria-hidden />
        <Text c="dimmed">{t('app.starting')}</Text>
      </Stack>
    </Center>
  )
}
