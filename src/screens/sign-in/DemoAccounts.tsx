// One button for each sample account; only where the server holds sample data.
import { Button, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconBuildingCommunity, IconDeviceTv, IconMapPin, IconSettings } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type Attempt, isGoingOn } from './use-sign-in'

/** Public by design: these accounts exist with sample data only (supabase/embedded). */
const PASSWORD = 'binhyen-demo'

const ACCOUNTS = [
  { email: 'canbo@demo.vn', label: 'sign-in.demo_officer', Icon: IconMapPin },
  { email: 'chihuy@demo.vn', label: 'sign-in.demo_wall', Icon: IconDeviceTv },
  { email: 'lanhdao@demo.vn', label: 'sign-in.demo_leader', Icon: IconBuildingCommunity },
  { email: 'admin@demo.vn', label: 'sign-in.demo_admin', Icon: IconSettings },
] as const

export function DemoAccounts({ attempt }: { readonly attempt: Attempt }) {
  const { t } = useTranslation()
  return (
    <Stack component="section" gap="sm" aria-labelledby="demo-title">
      <Text id="demo-title" component="h2" fw={600}>
        {t('sign-in.demo_title')}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
        {ACCOUNTS.map(({ email, label, Icon }) => (
          <Button
            key={email}
            variant="default"
            justify="flex-start"
            leftSection={<Icon size={18} />}
            disabled={isGoingOn(attempt) && attempt.variables?.email !== email}
            onClick={() => attempt.mutate({ email, password: PASSWORD })}
          >
            {t(label)}
          </Button>
        ))}
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        {t('sign-in.demo_note')}
      </Text>
    </Stack>
  )
}
