// Where the field app begins: what waits to be sent on top, what one came for below, in reach of the thumb.
import { Text, Title, UnstyledButton } from '@mantine/core'
import {
  IconAlertTriangle,
  IconFlame,
  IconListCheck,
  IconMap2,
  IconVideoPlus,
} from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isDemo } from '@/data/client'
import { formatNumber } from '@/domain/format'
import { AccountAction } from '@/panels/account-menu/AccountAction'
import { AccountMenu } from '@/panels/account-menu/AccountMenu'
import type { FieldGo, FieldPage } from '@/state/field/field-address'
import type { FieldBasics } from '@/state/field/use-field-basics'
import { useWorklist } from '@/state/field/use-worklist'
import { Logo } from '@/ui/Logo'
import { useLanguage } from '@/ui/use-language'
import { Connection } from './Connection'
import classes from './Field.module.css'
import { OutboxCounts } from './OutboxCounts'
import tiles from './StartPage.module.css'

interface Action {
  readonly page: FieldPage
  readonly name: 'add_camera' | 'fire_point' | 'report_incident' | 'worklist'
  readonly Icon: typeof IconFlame
}

const ACTIONS: readonly Action[] = [
  { page: 'camera', name: 'add_camera', Icon: IconVideoPlus },
  { page: 'fire_points', name: 'fire_point', Icon: IconFlame },
  { page: 'report', name: 'report_incident', Icon: IconAlertTriangle },
  { page: 'worklist', name: 'worklist', Icon: IconListCheck },
]

interface StartPageProps {
  readonly basics: FieldBasics
  readonly go: FieldGo
}

export function StartPage({ basics, go }: StartPageProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const router = useRouter()
  const total = useWorklist(basics)?.total
  const hintOf = (name: Action['name']): string =>
    name === 'worklist' && total !== undefined
      ? t('worklist.total', { count: total, number: formatNumber(total, language) })
      : t(`field.${name}_hint`)
  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <Logo size={36} />
        <Title className={classes.title} order={1} size="h4" ml={8}>
          {t('field.title')}
        </Title>
        <AccountMenu
          actions={(choose) => (
            <AccountAction
              label={t('field.to_map')}
              icon={<IconMap2 size={18} />}
              onClick={choose(() => void router.navigate({ to: '/' }))}
            />
          )}
        />
      </header>
      <main className={classes.page} data-ready>
        <div className={classes.column}>
          {isDemo() && (
            <Text size="sm" fw={600}>
              {t('common.sample_data')}
            </Text>
          )}
          <OutboxCounts go={go} />
          <Connection />
          <div className={classes.spacer} />
          <nav className={tiles.actions} aria-label={t('field.title')}>
            {ACTIONS.map(({ page, name, Icon }, index) => (
              <UnstyledButton
                key={name}
                className={tiles.action}
                data-main={index === 0 || undefined}
                onClick={() => go(page)}
              >
                <Icon size={36} aria-hidden />
                <span>
                  <span className={tiles.actionName}>{t(`field.${name}`)}</span>
                  <br />
                  <span className={tiles.actionHint}>{hintOf(name)}</span>
                </span>
              </UnstyledButton>
            ))}
          </nav>
        </div>
      </main>
    </div>
  )
}
