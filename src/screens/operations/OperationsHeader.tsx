// The top of the wide screen: product, area, period, search, data age, what one may add, and one's account.
import { Button } from '@mantine/core'
import { IconPresentation } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isDemo } from '@/data/client'
import { AreaPicker } from '@/panels/filters/AreaPicker'
import { PeriodPicker } from '@/panels/filters/PeriodPicker'
import { SearchBox } from '@/panels/search/SearchBox'
import { Logo } from '@/ui/Logo'
import { AccountMenu } from './AccountMenu'
import { AddMenu } from './AddMenu'
import { DataAge } from './DataAge'
import type { HeaderProps } from './header-props'
import classes from './Operations.module.css'

export function OperationsHeader(props: HeaderProps) {
  const { model, actions, basics, searchEntries, onAdd } = props
  const { t } = useTranslation()
  return (
    <header className={classes.header}>
      <div className={classes.brand}>
        <Logo size={32} />
        <div>
          <div className={classes.product}>{t('common.product')}</div>
          {isDemo() && <div className={classes.sample}>{t('common.sample_data')}</div>}
        </div>
      </div>
      <AreaPicker areas={basics.ownAreas} area={model.area} onChange={actions.showArea} />
      <PeriodPicker
        period={model.period}
        rules={basics.rules}
        now={model.now}
        onChange={actions.showPeriod}
      />
      <div className={classes.search}>
        <SearchBox entries={searchEntries} context={model.context} onChoose={actions.goTo} />
      </div>
      <DataAge />
      {props.onOpenBriefing && (
        <Button
          size="sm"
          flex="none"
          variant="default"
          leftSection={<IconPresentation size={18} />}
          onClick={props.onOpenBriefing}
        >
          {t('briefing.open')}
        </Button>
      )}
      {model.mayAdd && <AddMenu onAdd={onAdd} />}
      <AccountMenu
        model={model}
        basics={basics}
        onOpenDeleted={model.mayAdd ? props.onOpenDeleted : null}
        onOpenBriefing={null}
        onOpenRegisters={props.onOpenRegisters}
        onOpenWalls={props.onOpenWalls}
        onOpenAdmin={props.onOpenAdmin}
        onLeave={props.onLeave}
      />
    </header>
  )
}
