// Saves a chart as a picture, or its figures for a spreadsheet.
import { Menu } from '@mantine/core'
import { IconDownload, IconPhoto, IconTable } from '@tabler/icons-react'
import { type RefObject, use } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/ui/IconButton'
import { useLanguage } from '@/ui/use-language'
import { chartCsv } from './chart-csv'
import { chartPng } from './chart-png'
import { ChartScopeContext } from './chart-scope'
import type { ChartTable } from './chart-table'
import { saveFile } from './save-file'
import { csvHead, pictureHead, savedName } from './saved-head'

interface SaveMenuProps {
  readonly title: string
  readonly period: string
  /** Filters that the chart does not follow, for it shows what there is to choose from. */
  readonly ownFilters: readonly string[]
  /** What is drawn; null while the table stands in its place. */
  readonly picture: RefObject<HTMLElement | null> | null
  readonly table: () => ChartTable
  /** What the file name begins with. */
  readonly fileName: string
  /** Told true when the browser could not make the picture. */
  readonly onFailedChange: (hasFailed: boolean) => void
}

export function SaveMenu(props: SaveMenuProps) {
  const { title, period, ownFilters, picture, table, fileName, onFailedChange } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const { area, filters } = use(ChartScopeContext)

  const savedNow = () => ({
    title,
    period,
    area,
    filters: filters.filter(({ by }) => !ownFilters.includes(by)).map(({ name }) => name),
    savedAt: new Date(),
  })
  const savePng = async () => {
    if (!picture?.current) return
    const saved = savedNow()
    try {
      const png = await chartPng(picture.current, pictureHead(saved, t))
      saveFile(png, `${savedName(fileName, saved)}.png`)
      onFailedChange(false)
    } catch {
      onFailedChange(true)
    }
  }
  const saveCsv = () => {
    const saved = savedNow()
    const csv = chartCsv(table(), language, csvHead(saved, t))
    const file = new Blob([csv], { type: 'text/csv;charset=utf-8' })
    saveFile(file, `${savedName(fileName, saved)}.csv`)
  }

  return (
    <Menu>
      <Menu.Target>
        <IconButton label={t('chart.save')} icon={<IconDownload size={18} />} size={32} />
      </Menu.Target>
      <Menu.Dropdown>
        {picture && (
          <Menu.Item leftSection={<IconPhoto size={18} />} onClick={() => void savePng()}>
            {t('chart.save_png')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconTable size={18} />} onClick={saveCsv}>
          {t('chart.save_csv')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
