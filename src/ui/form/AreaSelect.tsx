// The hamlet of a feature: found from its position, corrected by hand among those the user may edit.
import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Area, fullNameOf } from '@/domain/area'
import { communeOf } from '@/domain/area-at'
import { fold } from '@/domain/search'

const LIMIT = 200

interface Props {
  readonly label: string
  readonly description?: string
  readonly error: string | undefined
  /** Those to choose from, in the order of their paths. */
  readonly choices: readonly Area[]
  readonly value: string | null
  readonly onChange: (areaId: string) => void
}

/** Without diacritics, and by the commune's name too. */
const byFoldedName: OptionsFilter = ({ options, search, limit }) => {
  const words = fold(search)
  let room = limit
  return options.flatMap((option) => {
    if (!('group' in option)) return []
    const isGroup = fold(String(option.group)).includes(words)
    const items = option.items
      .filter((item) => isGroup || fold((item as ComboboxItem).label).includes(words))
      .slice(0, room)
    room -= items.length
    return items.length > 0 ? [{ ...option, items }] : []
  })
}

/** One group a commune: the commune itself, for what lies in no hamlet, then its hamlets. */
function groupsOf(choices: readonly Area[]) {
  const groups = new Map<Area | null, Area[]>()
  for (const area of choices) {
    const commune = communeOf(choices, area)
    groups.set(commune, [...(groups.get(commune) ?? []), area])
  }
  return [...groups].map(([commune, areas]) => ({
    group: commune ? fullNameOf(commune) : '',
    items: areas.map((area) => ({ value: area.id, label: fullNameOf(area) })),
  }))
}

export function AreaSelect({ label, description, error, choices, value, onChange }: Props) {
  const { t } = useTranslation()
  const data = useMemo(() => groupsOf(choices), [choices])
  return (
    <Select
      name="areaId"
      label={label}
      description={description}
      error={error}
      withAsterisk
      searchable
      // The focus comes here when something is wrong, and the open list would hide what.
      openOnFocus={false}
      allowDeselect={false}
      data={data}
      limit={LIMIT}
      filter={byFoldedName}
      placeholder={t('edit.place.search')}
      nothingFoundMessage={t('edit.place.nothing_found')}
      value={value}
      onChange={(areaId) => areaId && onChange(areaId)}
    />
  )
}
