// Sign-in: who are you, and nothing else.
import { Alert, Anchor, Badge, Group, Stack, Text, Title } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isDemo } from '@/data/client'
import { startSession } from '@/data/session'
import { useSession } from '@/state/use-session'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { LanguageSwitch } from '@/ui/LanguageSwitch'
import { Logo } from '@/ui/Logo'
import { ThemeSwitch } from '@/ui/ThemeSwitch'
import { useTitle } from '@/ui/use-title'
import { DemoAccounts } from './DemoAccounts'
import { SignInForm } from './SignInForm'
import { SignInPicture } from './SignInPicture'
import styles from './SignInScreen.module.css'
import { useSignIn } from './use-sign-in'

/** A server that was not there is asked again by itself. */
const ASK_AGAIN_MS = 5000

export function SignInScreen() {
  const { t } = useTranslation()
  useTitle(t('sign-in.title'))
  const session = useSession()
  const start = useQuery({
    queryKey: ['session-start'],
    queryFn: startSession,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.status === 'error' ? ASK_AGAIN_MS : false),
  })
  const attempt = useSignIn()
  const demo = start.isSuccess && isDemo()
  const ended = session?.status === 'signed_out' && session.ended

  return (
    <div className={styles.page}>
      <header className={styles.banner}>
        <SignInPicture />
        <div className={styles.product}>
          <Logo size={56} />
          <div>
            <Text className={styles.name}>{t('common.product')}</Text>
            <Text className={styles.tagline}>{t('common.tagline')}</Text>
          </div>
        </div>
      </header>
      <main className={styles.main} data-ready={start.isPending ? undefined : 'true'}>
        <Group justify="flex-end" gap="xs" className={styles.switches}>
          <LanguageSwitch />
          <ThemeSwitch />
        </Group>
        <Stack gap="lg" className={styles.form}>
          <Group justify="space-between" align="center">
            <Title order={1} size="h2">
              {t('sign-in.title')}
            </Title>
            {demo && <Badge variant="light">{t('common.sample_data')}</Badge>}
          </Group>
          {start.isError && (
            <ErrorNotice
              title={t('app.unreachable_title')}
              sentence={t('app.unreachable')}
              onRetry={() => void start.refetch()}
            />
          )}
          {ended && !attempt.isError && !start.isError && (
            <Alert role="status" icon={<IconInfoCircle />}>
              {t('sign-in.expired')}
            </Alert>
          )}
          <SignInForm attempt={attempt} />
          {demo && <DemoAccounts attempt={attempt} />}
          <Anchor href="/public">{t('sign-in.public')}</Anchor>
        </Stack>
      </main>
    </div>
  )
}
