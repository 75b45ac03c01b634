// Incident groups with symbol and count: the legend of the incidents, and which of them are shown.
import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { GroupCounts } from '@/analysis/incidents/group-counts'
import { formatNumber, type Language } from '@/domain/format'
import { INCIDENT_GROUPS, type IncidentGroup } from '@/domain/incident'
import { INCIDENT_SYMBOLS } from '@/layers/incident-symbols'
import { SymbolIcon } from '@/layers/SymbolIcon'
import classes from './GroupFilter.module.css'

interface GroupFilterProps {
  /** Of area and period, whatever groups are chosen; undefined while loading. */
  readonly counts: GroupCounts | undefined
  readonly chosen: readonly IncidentGroup[]
  readonly onToggle: (group: IncidentGroup) => void
  readonly onAll: () => void
  /** Of the incidents shown. */
  readonly withoutPosition: number
  /** Null where they cannot be listed. */
  readonly onListWithoutPosition: (() => void) | null
  readonly language: Language
}

export function GroupFilter(props: GroupFilterProps) {
  const { counts, chosen, onToggle, onAll, withoutPosition, language } = props
  const { t } = useTranslation()
  const isAll = chosen.length === INCIDENT_GROUPS.length
  return (
    <div>
      <fieldset className={classes.groups}>
        <legend className={classes.legend}>{t('filter.groups')}</legend>
        {INCIDENT_GROUPS.map((group) => {
          const isChosen = chosen.includes(group)
          return (
            <UnstyledButton
              key={group}
              className={classes.group}
              role="checkbox"
              aria-checked={isChosen}
              onClick={() => onToggle(group)}
            >
              <SymbolIcon name={INCIDENT_SYMBOLS[group]} size={20} />
              <span className={classes.word}>{t(`layer.incident_${group}`)}</span>
              <span className={classes.count}>
                {counts ? formatNumber(counts[group], language) : '…'}
              </span>
            </UnstyledButton>
          )
        })}
      </fieldset>
      {!isAll && (
        <UnstyledButton className={classes.link} onClick={onAll}>
          {t('filter.all_groups')}
        </UnstyledButton>
      )}
      {withoutPosition > 0 && (
        <p className={classes.nowhere}>
          {t('filter.without_position', { number: formatNumber(withoutPosition, language) })}{' '}
          {props.onListWithoutPosition && (
            <UnstyledButton className={classes.inline} onClick={props.onListWithoutPosition}>
              {t('filter.show_without_position')}
            </UnstyledButton>
          )}
        </p>
      )}
    </div>
  )
}
