// The top of a phone: area and tools in one row, period and filters in the next.
import { Button, CloseButton } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isDemo } from '@/data/client'
import type { Found } from '@/layers/rows'
import { AreaPicker } from '@/panels/filters/AreaPicker'
import { PeriodPicker } from '@/panels/filters/PeriodPicker'
import { SearchBox } from '@/panels/search/SearchBox'
import { IconButton } from '@/ui/IconButton'
import { Logo } from '@/ui/Logo'
import { AccountMenu } from './AccountMenu'
import { AddMenu } from './AddMenu'
import type { HeaderProps } from './header-props'
import classes from './Operations.module.css'

interface NarrowHeaderProps extends HeaderProps {
  readonly onOpenFilters: () => void
}

export function NarrowHeader(props: NarrowHeaderProps) {
  const { model, actions, basics, searchEntries, onAdd, onOpenFilters } = props
  const { t } = useTranslation()
  const [isSearching, setSearching] = useState(false)
  const choose = (found: Found) => {
    setSearching(false)
    actions.goTo(found)
  }
  return (
    <header className={classes.narrowHeader}>
      {isSearching ? (
        <div className={classes.row}>
          <div className={classes.grow}>
            <SearchBox
              entries={searchEntries}
              context={model.context}
              onChoose={choose}
              autoFocus
            />
          </div>
          <CloseButton
            size={44}
            aria-label={t('common.close')}
            onClick={() => setSearching(false)}
          />
        </div>
      ) : (
        <div className={classes.row}>
          <Logo size={30} />
          <div className={classes.grow}>
            <AreaPicker
              areas={basics.ownAreas}
              area={model.area}
              onChange={actions.showArea}
              width="calc(100vw - 8px)"
            />
          </div>
          <IconButton
            size={44}
            label={t('search.open')}
            icon={<IconSearch size={22} />}
            onClick={() => setSearching(true)}
          />
          {model.mayAdd && <AddMenu compact onAdd={onAdd} />}
          <AccountMenu
            model={model}
            basics={basics}
            onOpenDeleted={model.mayAdd ? props.onOpenDeleted : null}
            onOpenBriefing={props.onOpenBriefing}
            onOpenRegisters={props.onOpenRegisters}
            onOpenWalls={props.onOpenWalls}
            onOpenAdmin={props.onOpenAdmin}
            onLeave={props.onLeave}
          />
        </div>
      )}
      <div className={classes.row}>
        <div className={classes.grow}>
          <PeriodPicker
            period={model.period}
            rules={basics.rules}
            now={model.now}
            onChange={actions.showPeriod}
          />
        </div>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconAdjustmentsHorizontal size={18} />}
          onClick={onOpenFilters}
        >
          {t('operations.filters')}
        </Button>
      </div>
      {isDemo() && <div className={classes.sample}>{t('common.sample_data')}</div>}
    </header>
  )
}
