// Placeholder until the operations screen stands here.
import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { signOut } from '@/data/session'
import { LanguageSwitch } from '@/ui/LanguageSwitch'
import { Logo } from '@/ui/Logo'
import { ThemeSwitch } from '@/ui/ThemeSwitch'
import { useTitle } from '@/ui/use-title'

export function OperationsScreen() {
  const { t } = useTranslation()
  useTitle(t('app.operations'))
  return (
    <>
      <Group component="header" p="sm">
        <Logo size={32} />
        <Text fw={600}>{t('common.product')}</Text>
        <Group ml="auto">
          <LanguageSwitch />
          <ThemeSwitch />
          <Button variant="default" onClick={() => void signOut()}>
            {t('common.sign_out')}
          </Button>
        </Group>
      </Group>
      <main data-ready="true" />
    </>
  )
}
