// One area of those that the user manages, found by what people type.
import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { fullNameOf } from '@/domain/area'
import { nameWithEnd } from '@/domain/area-end'
import { holds, type Role } from '@/domain/permissions'
import { fold } from '@/domain/search'
import type { Basics } from '@/state/situation/use-basics'

interface AdminAreaSelectProps {
  readonly basics: Basics
  readonly label: string
  readonly value: string | null
  readonly error?: string | undefined
  /** Whether there must be one; else none is all of them. */
  readonly isRequired: boolean
  /** The role that they need to have there; admin unless told. */
  readonly needed?: Role
  /** Whether areas that ended are offered: to look at, never for something new. */
  readonly withEnded?: boolean
  readonly onChange: (areaId: string | null) => void
}

const LIMIT = 200

const byFoldedName: OptionsFilter = ({ options, search, limit }) =>
  (options as ComboboxItem[])
    .filter(({ label }) => fold(label).includes(fold(search)))
    .slice(0, limit)

export function AdminAreaSelect(props: AdminAreaSelectProps) {
  const { basics, label, value, error, isRequired, needed = 'admin', onChange } = props
  const { withEnded = !isRequired } = props
  const { t } = useTranslation()
  const data = useMemo(
    () =>
      basics.ownAreas
        .filter(({ path }) => holds(basics.memberships, path, needed))
        .filter((area) => withEnded || !area.endedOn)
        .map((area) => ({ value: area.id, label: wholeNameOf(area, basics, t) })),
    [basics, needed, withEnded, t],
  )
  return (
    <Select
      label={label}
      withAsterisk={isRequired && !withEnded}
      clearable={!isRequired}
      clearButtonProps={{ 'aria-label': t('admin.all_areas') }}
      searchable
      openOnFocus={false}
      allowDeselect={false}
      data={data}
      limit={LIMIT}
      filter={byFoldedName}
      placeholder={t(isRequired ? 'admin.search_area' : 'admin.all_areas')}
      nothingFoundMessage={t('area.nothing_found')}
      value={value}
      error={error}
      onChange={onChange}
    />
  )
}

/** A hamlet with the name of its commune: many have the same. */
function wholeNameOf(area: Basics['areas'][number], { areasById }: Basics, t: TFunction): string {
  const above = area.level === 'hamlet' ? areasById.get(area.parentId ?? '') : undefined
  const name = nameWithEnd(area, t)
  return above ? `${name}, ${fullNameOf(above)}` : name
}
