// Finds areas, cameras, fire points, incidents and what registers have on the map; `/` brings the cursor here, Enter goes there.
import { CloseButton, Combobox, Kbd, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue, useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { incidentByNumberQuery } from '@/data/incident-by-number'
import { entryOf } from '@/domain/incident'
import { PLACED_REGISTER_IDS } from '@/domain/registers/placed'
import type { CaptionContext } from '@/layers/caption'
import type { LayerId } from '@/layers/registry'
import type { Found } from '@/layers/rows'
import { ResultLine } from './ResultLine'
import classes from './SearchBox.module.css'
import { findRows, incidentNumberOf, type SearchEntries } from './search-entries'
import { useRegisterEntries } from './use-register-entries'

interface SearchBoxProps {
  readonly entries: SearchEntries
  readonly context: CaptionContext
  readonly onChoose: (found: Found) => void
  /** The cursor is put here at once. */
  readonly autoFocus?: boolean
}

const GROUPS: readonly LayerId[] = [
  'incidents',
  'hamlets',
  'cameras',
  'fire_points',
  ...PLACED_REGISTER_IDS,
]

const keyOf = ({ layerId, row }: Found): string => `${layerId}/${row.id}`

export function SearchBox({ entries, onChoose, autoFocus = false, ...props }: SearchBoxProps) {
  const { t } = useTranslation()
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  // What is found may lie in any commune, whatever is looked at.
  const context = useMemo(
    (): CaptionContext => ({ ...props.context, scopeLevel: 'country' }),
    [props.context],
  )
  useHotkeys([['/', () => input.current?.focus()]])

  const [number] = useDebouncedValue(incidentNumberOf(typed), 250)
  const numbered = useQuery({ ...incidentByNumberQuery(number ?? 0), enabled: number !== null })
  const isAsking = typed.trim() !== ''
  const registers = useRegisterEntries(isAsking)
  const found = useMemo((): Found[] => {
    const rows = findRows(typed, entries, registers.entries)
    const incident = number === incidentNumberOf(typed) ? numbered.data : null
    return incident ? [{ layerId: 'incidents', row: entryOf(incident) }, ...rows] : rows
  }, [typed, entries, registers.entries, number, numbered.data])

  const choose = (key: string) => {
    const chosen = found.find((one) => keyOf(one) === key)
    if (!chosen) return
    setTyped('')
    combobox.closeDropdown()
    input.current?.blur()
    onChoose(chosen)
  }

  const clear = () => {
    setTyped('')
    combobox.closeDropdown()
  }
  // Mantine ties the field to its list only one letter later.
  const openList = combobox.dropdownOpened
    ? { 'aria-expanded': true, 'aria-controls': listId }
    : { 'aria-expanded': false }
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      shadow="md"
      width={380}
      withinPortal={false}
      keepMounted={false}
      position="bottom-end"
    >
      <Combobox.Target autoComplete="off" withExpandedAttribute {...openList}>
        <TextInput
          ref={input}
          className={classes.input}
          autoFocus={autoFocus}
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          leftSection={<IconSearch size={17} aria-hidden="true" />}
          rightSection={
            isAsking ? (
              <CloseButton size="sm" aria-label={t('search.clear')} onClick={clear} />
            ) : (
              <Kbd className={classes.key} size="xs" title={t('search.shortcut')}>
                /
              </Kbd>
            )
          }
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            if (event.currentTarget.value.trim()) combobox.openDropdown()
            else combobox.closeDropdown()
            combobox.updateSelectedOptionIndex(0)
          }}
          onFocus={() => isAsking && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Escape') input.current?.blur()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options
          id={listId}
          mah={440}
          className={classes.options}
          aria-label={t('search.label')}
        >
          {GROUPS.filter((id) => found.some(({ layerId }) => layerId === id)).map((id) => (
            <Combobox.Group key={id} label={t(`layer.${id}`)}>
              {found
                .filter(({ layerId }) => layerId === id)
                .map((one) => (
                  <Combobox.Option key={keyOf(one)} value={keyOf(one)} className={classes.option}>
                    <ResultLine found={one} typed={typed} context={context} />
                  </Combobox.Option>
                ))}
            </Combobox.Group>
          ))}
          {found.length === 0 && !numbered.isFetching && !registers.isLoading && (
            <Combobox.Empty className={classes.empty}>
              {t('search.nothing_found', { typed: typed.trim() })}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
