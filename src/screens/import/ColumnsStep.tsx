// Which column is which field: guessed from the headers, chosen otherwise where the guess is wrong.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import type { ImportPlan } from '@/domain/import/import-plan'
import { type ImportLayerId, importLayer } from '@/domain/import/layers'
import type { IncidentType } from '@/domain/incident'
import type { TableSummary } from '@/state/import/messages'
import { useLanguage } from '@/ui/use-language'
import classes from './Import.module.css'
import type { ImportFile } from './use-import-file'

interface ColumnsStepProps {
  readonly layer: ImportLayerId
  readonly types: readonly IncidentType[]
  readonly table: TableSummary
  readonly model: ImportFile
  readonly plan: ImportPlan
}

/** Said where the place is chosen. */
const PLACES = ['lng', 'lat', 'position']

/** What a file must say, or somebody for it. */
const NEEDED = [
  ...['code', 'name', 'kind', 'ownership', 'status', 'lng', 'lat'],
  ...['water_source', 'truck_access', 'occurred_at', 'type_id', 'severity'],
]

const NONE = '-1'

export function ColumnsStep({ layer, types, table, model, plan }: ColumnsStepProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { fields } = importLayer(layer, types)
  const [showsAll, setShowsAll] = useState(false)
  const all = Object.entries(fields)
  const found = all.filter(
    ([name, { column }]) =>
      plan.columns[name] !== undefined || plan.defaults[column] || NEEDED.includes(column),
  )
  const unused = model.checked?.unused ?? []
  const data = [
    { value: NONE, label: t('import.no_column') },
    ...table.headers.flatMap((header, at) =>
      header === '' ? [] : [{ value: String(at), label: header }],
    ),
  ]
  const choose = (name: string, at: number) => {
    const { [name]: _, ...others } = plan.columns
    const columns = at < 0 ? others : { ...others, [name]: at }
    if (!PLACES.includes(name)) return model.change({ ...plan, columns })
    model.changeColumns(columns)
  }
  return (
    <section className={classes.step}>
      <h2>{t('import.step.columns')}</h2>
      <table className={classes.columns}>
        <thead>
          <tr>
            <th scope="col">{t('import.field_column')}</th>
            <th scope="col">{t('import.file_column')}</th>
            <th scope="col">{t('import.samples')}</th>
            <th scope="col">{t('import.when_empty')}</th>
          </tr>
        </thead>
        <tbody>
          {(showsAll ? all : found).map(([name, { label, column, choices }]) => {
            const at = plan.columns[name] ?? -1
            const words = t(label as never) as string
            return (
              <tr key={name}>
                <th scope="row">{words}</th>
                <td>
                  <NativeSelect
                    aria-label={words}
                    value={String(at)}
                    data={data}
                    onChange={(event) => choose(name, Number(event.currentTarget.value))}
                  />
                </td>
                <td className={classes.samples}>{table.samples[at]?.join(' · ')}</td>
                <td>
                  {!PLACES.includes(name) && (
                    <DefaultInput
                      label={t('import.when_empty_of', { field: words })}
                      value={plan.defaults[column] ?? ''}
                      choices={
                        choices?.map(({ id, labels: [vi, en] }) => ({
                          value: id,
                          label: language === 'vi' ? vi : en,
                        })) ?? null
                      }
                      onChange={(text) =>
                        model.change({
                          ...plan,
                          defaults: withDefault(plan.defaults, column, text),
                        })
                      }
                    />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {found.length < all.length && (
        <Button variant="subtle" size="compact-md" onClick={() => setShowsAll(!showsAll)}>
          {t(showsAll ? 'import.fewer_fields' : 'import.all_fields', {
            number: formatNumber(all.length - found.length, language),
          })}
        </Button>
      )}
      {unused.length > 0 && (
        <p className={classes.note}>{t('import.unused', { columns: unused.join(', ') })}</p>
      )}
    </section>
  )
}

function withDefault(defaults: ImportPlan['defaults'], column: string, text: string) {
  const { [column]: _, ...others } = defaults
  return text.trim() === '' ? others : { ...others, [column]: text }
}

interface DefaultInputProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string }[] | null
  readonly onChange: (text: string) => void
}

/** Told when it is left: each key would check the whole file anew. */
function DefaultInput({ label, value, choices, onChange }: DefaultInputProps) {
  const { t } = useTranslation()
  if (choices)
    return (
      <NativeSelect
        aria-label={label}
        value={value}
        data={[{ value: '', label: t('import.nothing') }, ...choices]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  return (
    <TextInput
      key={value}
      aria-label={label}
      defaultValue={value}
      onBlur={(event) => event.currentTarget.value !== value && onChange(event.currentTarget.value)}
    />
  )
}
