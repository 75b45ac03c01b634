// The backups there are: when, how large, what made them, whether their photos are there.
import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Backup } from '@/data/backups'
import { formatDateTime, formatNumber, formatSize } from '@/domain/format'
import { useLanguage } from '@/ui/use-language'
import classes from './Backups.module.css'

export function BackupTable({ files }: { readonly files: readonly Backup[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keys too.
    <section className={classes.wide} tabIndex={0} aria-label={t('backup.list')}>
      <Table className={classes.table} aria-label={t('backup.list')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('backup.time')}</Table.Th>
            <Table.Th scope="col" className={classes.number}>
              {t('backup.size')}
            </Table.Th>
            <Table.Th scope="col">{t('backup.maker')}</Table.Th>
            <Table.Th scope="col">{t('backup.photos')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {files.map(({ name, at, bytes, isNightly, missingPhotos }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" title={name}>
                {formatDateTime(at)}
              </Table.Th>
              <Table.Td className={classes.number}>{formatSize(bytes, language)}</Table.Td>
              <Table.Td>{t(isNightly ? 'backup.nightly' : 'backup.by_hand')}</Table.Td>
              <Table.Td data-missing={missingPhotos > 0 || undefined}>
                {missingPhotos === 0
                  ? t('backup.photos_all')
                  : t('backup.photos_missing', {
                      count: missingPhotos,
                      number: formatNumber(missingPhotos, language),
                    })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
