// Which area is looked at: a button with its name; behind it the areas above and below, and a search.
import { Combobox, useCombobox } from '@mantine/core'
import { IconCheck, IconMapPin, IconSelector } from '@tabler/icons-react'
import { useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Area, fullNameOf } from '@/domain/area'
import { nameWithEnd } from '@/domain/area-end'
import { search, searchable } from '@/domain/search'
import classes from './AreaPicker.module.css'
import { areaChoices } from './area-choices'

interface AreaPickerProps {
  /** Those that the user may look at. */
  readonly areas: readonly Area[]
  readonly area: Area
  readonly onChange: (area: Area) => void
  /** CSS width of what opens; a phone gives it all there is. */
  readonly width?: string
}

const MOST_FOUND = 50

export function AreaPicker({ areas, area, onChange, width = '340px' }: AreaPickerProps) {
  const { t } = useTranslation()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const entries = useMemo(
    () => areas.map((one) => searchable(one, [one.name, fullNameOf(one), ...one.aliases])),
    [areas],
  )
  const byId = useMemo(() => new Map(areas.map((one) => [one.id, one])), [areas])
  const choices = typed.trim()
    ? search(typed, entries, MOST_FOUND).map((found) => ({ area: found, depth: 0 }))
    : areaChoices(area, areas)

  const combobox = useCombobox({
    onDropdownOpen: () => {
      combobox.focusSearchInput()
      combobox.updateSelectedOptionIndex('active')
    },
    onDropdownClose: (source) => {
      combobox.resetSelectedOption()
      setTyped('')
      if (source !== 'mouse') combobox.focusTarget()
    },
  })
  const parent = area.parentId ? byId.get(area.parentId) : undefined

  return (
    <Combobox
      store={combobox}
      width={width}
      offset={2}
      withinPortal={false}
      keepMounted={false}
      position="bottom-start"
      shadow="md"
      onOptionSubmit={(id) => {
        const chosen = byId.get(id)
        combobox.closeDropdown('keyboard')
        if (chosen && chosen.id !== area.id) onChange(chosen)
      }}
    >
      <Combobox.Target targetType="button">
        <button
          type="button"
          className={classes.target}
          onClick={() => combobox.toggleDropdown()}
          aria-label={`${t('area.choose')}: ${fullNameOf(area)}`}
        >
          <IconMapPin size={18} aria-hidden="true" className={classes.icon} />
          <span className={classes.names}>
            <span className={classes.name}>{fullNameOf(area)}</span>
            {parent && <span className={classes.parent}>{fullNameOf(parent)}</span>}
          </span>
          <IconSelector size={16} aria-hidden="true" className={classes.icon} />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            combobox.updateSelectedOptionIndex()
          }}
          placeholder={t('area.search')}
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-label={t('area.search')}
        />
        <Combobox.Options
          id={listId}
          mah={380}
          className={classes.options}
          aria-label={t('area.area')}
        >
          {choices.map(({ area: choice, depth }) => (
            <Combobox.Option
              key={choice.id}
              value={choice.id}
              active={choice.id === area.id}
              className={classes.option}
              style={{ paddingLeft: 10 + depth * 16 }}
            >
              <span className={classes.optionName}>
                {nameWithEnd(choice, t)}
                {typed.trim() !== '' && (
                  <span className={classes.where}>{whereIs(choice, byId)}</span>
                )}
              </span>
              {choice.id === area.id && <IconCheck size={16} aria-hidden="true" />}
            </Combobox.Option>
          ))}
          {choices.length === 0 && <Combobox.Empty>{t('area.nothing_found')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function whereIs({ parentId }: Area, byId: ReadonlyMap<string, Area>): string {
  const parent = parentId ? byId.get(parentId) : undefined
  return parent ? ` ${fullNameOf(parent)}` : ''
}
