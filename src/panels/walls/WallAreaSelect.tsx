// The area of a wall, found by what people type, among those that the user manages.
import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Area, fullNameOf } from '@/domain/area'
import { holds, type Membership } from '@/domain/permissions'
import { fold } from '@/domain/search'

interface WallAreaSelectProps {
  readonly areas: readonly Area[]
  readonly memberships: readonly Membership[]
  readonly value: string | null
  readonly error: string | undefined
  readonly onChange: (areaId: string) => void
}

const LIMIT = 200

const byFoldedName: OptionsFilter = ({ options, search, limit }) =>
  (options as ComboboxItem[])
    .filter(({ label }) => fold(label).includes(fold(search)))
    .slice(0, limit)

export function WallAreaSelect(props: WallAreaSelectProps) {
  const { areas, memberships, value, error, onChange } = props
  const { t } = useTranslation()
  const data = useMemo(
    () =>
      areas
        .filter(
          ({ level, path, endedOn }) =>
            level !== 'hamlet' && !endedOn && holds(memberships, path, 'admin'),
        )
        .map((area) => ({ value: area.id, label: fullNameOf(area) })),
    [areas, memberships],
  )
  return (
    <Select
      label={t('walls.area')}
      withAsterisk
      searchable
      openOnFocus={false}
      allowDeselect={false}
      data={data}
      limit={LIMIT}
      filter={byFoldedName}
      placeholder={t('walls.search_area')}
      nothingFoundMessage={t('area.nothing_found')}
      value={value}
      error={error}
      onChange={(areaId) => areaId && onChange(areaId)}
    />
  )
}
