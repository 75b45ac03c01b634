// What was added, changed or removed after the figures were closed: beside what was reported, never in its place.
import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { lateFigures } from '@/analysis/briefing/figure-lines'
import type { LateChange } from '@/domain/briefing'
import { formatDateTime, formatNumber } from '@/domain/format'
import classes from './Briefing.module.css'
import tables from './BriefingTable.module.css'
import type { ShownBriefing } from './use-briefing'

/** As many as a slide has room for beside the figures. */
const MOST = 9

export function LateSlide({ briefing, basics, language }: ShownBriefing) {
  const { t } = useTranslation()
  const { frozen, figures, changes } = briefing
  if (frozen === null) return null
  const number = (value: number) => formatNumber(value, language)
  const late = lateFigures(frozen, figures)
  const verb = ({ verb, isRemoval }: LateChange) =>
    t(`briefing.change_${isRemoval ? 'delete' : verb}`)
  const typeName = (id: string | null) => {
    const type = id === null ? undefined : basics.types.get(id)
    return type ? (language === 'vi' ? type.labelVi : type.labelEn) : ''
  }
  return (
    <>
      {late.length > 0 && (
        <Table className={tables.table} data-dense>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('briefing.group')}</Table.Th>
              <Table.Th scope="col">{t('briefing.reported')}</Table.Th>
              <Table.Th scope="col">{t('briefing.counted_now')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {late.map(({ id, frozen: reported, now }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">
                  {id === 'total' ? t('briefing.all') : t(`layer.incident_${id}`)}
                </Table.Th>
                <Table.Td>{number(reported)}</Table.Td>
                <Table.Td>{number(now)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <h3 className={classes.subtitle}>{t('briefing.changes')}</h3>
      <ul className={classes.changes}>
        {changes.slice(0, MOST).map((change, place) => (
          <li key={`${change.at.getTime()} ${change.number} ${place}`}>
            {t('briefing.change', {
              at: formatDateTime(change.at),
              by: change.by ?? t('briefing.by_import'),
              what: verb(change),
              number: change.number ?? '',
              type: typeName(change.typeId),
            })}
          </li>
        ))}
      </ul>
      {changes.length > MOST && (
        <p className={classes.note}>
          {t('briefing.more_changes', {
            count: changes.length - MOST,
            number: number(changes.length - MOST),
          })}
        </p>
      )}
    </>
  )
}
