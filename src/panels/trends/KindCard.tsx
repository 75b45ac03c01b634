// Incidents by group, and by type inside the groups that are looked at; a click filters by it.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { comparedCounts } from '@/analysis/incidents/compared-counts'
import { changesOf } from '@/analysis/statistics/compare-periods'
import { type Category, CategoryBars } from '@/charts/CategoryBars'
import { ChartCard } from '@/charts/ChartCard'
import { comparedNames } from '@/domain/compared-names'
import { groupOf, INCIDENT_GROUPS, type IncidentType } from '@/domain/incident'
import { colourOf } from '@/layers/palette'
import { useTheme } from '@/ui/use-theme'
import { comparedTable } from './compared-table'
import type { TrendsProps } from './trends-props'

export function KindCard(props: TrendsProps) {
  const { answer, view, types, compared, periodTitle, language } = props
  const { mark, onMark, pointed, actions } = props
  const { t } = useTranslation()
  const theme = useTheme()
  const { now, before, yearBefore } = useMemo(() => comparedCounts(answer), [answer])
  const names = comparedNames(compared, t)
  const kinds = useMemo((): Omit<Category, 'change'>[] => {
    const all = [...types.values()].toSorted((a, b) => a.sortOrder - b.sortOrder)
    const sum = (counts: Uint32Array, of: readonly IncidentType[]) =>
      of.reduce((total, { number }) => total + (counts[number] ?? 0), 0)
    const isOpen = view.groups.length < INCIDENT_GROUPS.length
    return INCIDENT_GROUPS.flatMap((group) => {
      const own = all.filter(({ id }) => groupOf(id) === group)
      const isChosen = view.groups.includes(group)
      const colour = colourOf(theme, group)
      const ofGroup = {
        id: group,
        label: t(`layer.incident_${group}`),
        count: sum(answer.counts.types, own),
        counted: sum(now.types, own),
        before: before && sum(before.types, own),
        colour,
        level: 0 as const,
        isChosen,
      }
      if (!isOpen || !isChosen) return [ofGroup]
      const ofTypes = own
        .filter(({ parentId }) => parentId !== null)
        .map((type) => ({
          id: type.id,
          label: language === 'vi' ? type.labelVi : type.labelEn,
          count: sum(answer.counts.types, [type]),
          counted: sum(now.types, [type]),
          before: before && sum(before.types, [type]),
          colour,
          level: 1 as const,
          isChosen: view.types.length === 0 || view.types.includes(type.id),
        }))
      return [ofGroup, ...ofTypes]
    })
  }, [answer.counts.types, now, before, view.groups, view.types, types, language, theme, t])

  const items = useMemo((): Category[] => {
    const earlier = before ? kinds.map((kind) => kind.before ?? 0) : null
    const changes = changesOf(
      kinds.map(({ counted }) => counted),
      earlier,
      compared,
    )
    return kinds.map((kind, n) => ({ ...kind, change: changes[n] ?? null }))
  }, [kinds, before, compared])

  const pointedId = pointed && items.find(({ id }) => id === pointed.typeId)?.id
  const title = t('trends.by_kind')
  return (
    <ChartCard
      title={title}
      period={periodTitle}
      explanation={t('trends.arrows_explained')}
      fileName="nhom-loai"
      ownFilters={['groups', 'types']}
      table={() =>
        comparedTable(
          t('incident.group'),
          items.map((item) => ({
            ...item,
            yearBefore: yearBefore ? countOfKind(yearBefore.types, item.id, types) : null,
          })),
          names,
          language,
          t,
        )
      }
    >
      <CategoryBars
        label={title}
        items={items}
        names={names}
        onToggle={actions.toggleKind}
        markedId={
          pointed ? (pointedId ?? groupOf(pointed.typeId)) : mark?.by === 'type' ? mark.id : null
        }
        onMark={(id) => onMark(id === null ? null : { by: 'type', id })}
      />
    </ChartCard>
  )
}

/** Of a type, or of a group with all its types. */
const countOfKind = (
  counts: Uint32Array,
  id: string,
  types: ReadonlyMap<string, IncidentType>,
): number =>
  [...types.values()]
    .filter((type) => type.id === id || groupOf(type.id) === id)
    .reduce((total, { number }) => total + (counts[number] ?? 0), 0)
