// The frame of every chart: what it shows and of which period, how to read it, its figures as a table, saving.
import { Alert, Text, Title } from '@mantine/core'
import { IconChartBar, IconTable } from '@tabler/icons-react'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/ui/IconButton'
import classes from './ChartCard.module.css'
import { ChartTableView } from './ChartTableView'
import type { ChartTable } from './chart-table'
import { Explanation } from './Explanation'
import { SaveMenu } from './SaveMenu'
import './colours.css'

interface ChartCardProps {
  /** Already states the subject. */
  readonly title: string
  /** `Kỳ tháng 12/2026 (15/11–14/12)`. */
  readonly period: string
  /** How to read it, the method and its source; paragraphs parted by a line break. */
  readonly explanation?: string
  /** Made when it is looked at or saved. */
  readonly table: () => ChartTable
  /** What the names of saved files begin with. */
  readonly fileName: string
  /** Filters that the chart does not follow, for it shows what there is to choose from. */
  readonly ownFilters?: readonly string[]
  readonly children: ReactNode
}

export function ChartCard(props: ChartCardProps) {
  const { title, period, explanation, table, fileName, ownFilters = [], children } = props
  const { t } = useTranslation()
  const titleId = useId()
  const picture = useRef<HTMLDivElement>(null)
  const [isTable, setTable] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  return (
    <section className={classes.card} aria-labelledby={titleId}>
      <div ref={picture}>
        <div className={classes.head}>
          <Title order={3} id={titleId} className={classes.title}>
            {title}
          </Title>
          <div className={classes.actions} data-not-in-picture>
            {explanation && <Explanation text={explanation} />}
            <IconButton
              label={t(isTable ? 'chart.show_chart' : 'chart.show_table')}
              icon={isTable ? <IconChartBar size={18} /> : <IconTable size={18} />}
              size={32}
              onClick={() => setTable(!isTable)}
            />
            <SaveMenu
              title={title}
              period={period}
              ownFilters={ownFilters}
              picture={isTable ? null : picture}
              table={table}
              fileName={fileName}
              onFailedChange={setFailed}
            />
          </div>
        </div>
        <Text className={classes.period}>{period}</Text>
        {hasFailed && (
          <Alert role="alert" color="red" variant="light" mb="xs" p="xs" data-not-in-picture>
            {t('chart.png_failed')}
          </Alert>
        )}
        {isTable ? <ChartTableView table={table()} caption={`${title}. ${period}`} /> : children}
      </div>
    </section>
  )
}
