// Saves a chart as a picture, or its figures for a spreadsheet.
import { Menu } from '@mantine/core'
import { IconDownload, IconPhoto, IconTable } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/ui/IconButton'
import { useLanguage } from '@/ui/use-language'
import { chartCsv } from './chart-csv'
import { chartPng } from './chart-png'
import type { ChartTable } from './chart-table'
import { saveFile } from './save-file'

interface SaveMenuProps {
  /** What is drawn; null while the table stands in its place. */
  readonly picture: RefObject<HTMLElement | null> | null
  readonly table: ChartTable
  readonly fileName: string
  /** Told true when the browser could not make the picture. */
  readonly onFailedChange: (hasFailed: boolean) => void
}

export function SaveMenu({ picture, table, fileName, onFailedChange }: SaveMenuProps) {
  const { t } = useTranslation()
  const language = useLanguage()

  const savePng = async () => {
    if (!picture?.current) return
    try {
      saveFile(await chartPng(picture.current), `${fileName}.png`)
      onFailedChange(false)
    } catch {
      onFailedChange(true)
    }
  }
  const saveCsv = () => {
    const csv = new Blob([chartCsv(table, language)], { type: 'text/csv;charset=utf-8' })
    saveFile(csv, `${fileName}.csv`)
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
