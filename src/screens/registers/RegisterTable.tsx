// The rows of a register, those that are not as they should be marked; a row opens its form.
import { Table, TextInput, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconSearch } from '@tabler/icons-react'
import { Fragment, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_ROWS } from '@/data/registers'
import { type Area, fullNameOf } from '@/domain/area'
import { formatNumber } from '@/domain/format'
import type { RegisterRow } from '@/domain/registers/register'
import { columnName, valueInWords } from '@/domain/registers/register-words'
import { fold } from '@/domain/search'
import { useLanguage } from '@/ui/use-language'
import classes from './Registers.module.css'
import type { RegistersModel } from './use-registers'

/** More are found by searching. */
const MOST = 300

interface RegisterTableProps {
  readonly model: RegistersModel
  readonly areas: readonly Area[]
  readonly onOpen: (row: RegisterRow) => void
}

export function RegisterTable({ model, areas, onOpen }: RegisterTableProps) {
  const { register, rows, nameOf, flagsOf, hasFlags } = model
  const { t } = useTranslation()
  const language = useLanguage()
  const [search, setSearch] = useState('')
  const fields = useMemo(() => register.fields.filter(({ isHidden }) => !isHidden), [register])
  const lines = useMemo(() => {
    const areaNames = new Map(areas.map((area) => [area.id, fullNameOf(area)]))
    return (rows ?? []).map((row) => {
      const cells = fields.map((field) =>
        valueInWords(register.id, field, row.values, { language, nameOf, t }),
      )
      const area = areaNames.get(row.areaId) ?? t('register.area_ended')
      const flags = flagsOf(row).map((key) => t(key as never))
      return { row, cells, area, flags, text: fold([...cells, area, ...flags].join(' ')) }
    })
  }, [rows, areas, fields, register, language, nameOf, flagsOf, t])
  const found = lines.filter(({ text }) => text.includes(fold(search)))
  const number = (value: number) => formatNumber(value, language)
  if (lines.length === 0) return <p className={classes.note}>{t('register.empty')}</p>
  return (
    <>
      <div className={classes.find}>
        <TextInput
          aria-label={t('register.search')}
          placeholder={t('register.search')}
          leftSection={<IconSearch size={18} />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <span role="status">
          {found.length === 0
            ? t('register.nothing_found')
            : t('register.rows', { count: found.length, number: number(found.length) })}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keys too. */}
      <section className={classes.wide} tabIndex={0} aria-label={t('register.heading')}>
        <Table className={classes.rows} highlightOnHover stickyHeader>
          <Table.Thead>
            <Table.Tr>
              {fields.map(({ column }, place) => (
                <Fragment key={column}>
                  <Table.Th scope="col">{columnName(register.id, column, t)}</Table.Th>
                  {place === 0 && <Table.Th scope="col">{t('register.area')}</Table.Th>}
                </Fragment>
              ))}
              {hasFlags && <Table.Th scope="col">{t('register.flags')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.slice(0, MOST).map(({ row, cells: [first, ...others], area, flags }) => (
              <Table.Tr key={row.id}>
                <Table.Th scope="row">
                  <UnstyledButton className={classes.open} onClick={() => onOpen(row)}>
                    {first || t('register.not_known')}
                  </UnstyledButton>
                </Table.Th>
                <Table.Td>{area}</Table.Td>
                {others.map((cell, place) => (
                  <Table.Td key={`${place} ${cell}`}>{cell}</Table.Td>
                ))}
                {hasFlags && (
                  <Table.Td className={classes.flags}>
                    {flags.length > 0 && <IconAlertTriangle size={16} aria-hidden />}
                    {flags.join(', ')}
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      {found.length > MOST && (
        <p className={classes.note}>
          {t('register.shown_of', { shown: number(MOST), number: number(found.length) })}
        </p>
      )}
      {lines.length >= MOST_ROWS && (
        <p className={classes.note}>{t('register.capped', { number: number(MOST_ROWS) })}</p>
      )}
    </>
  )
}
