// An area in words: its people, and what lies in it in the period shown.
import { Button } from '@mantine/core'
import { IconFocus2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type AreaContents, totalOf } from '@/analysis/area-contents'
import type { AreaFigures } from '@/analysis/incidents/area-figures'
import type { IncidentTotals } from '@/analysis/incidents/count-in'
import { ChangeText } from '@/charts/ChangeText'
import type { Area } from '@/domain/area'
import { countInWords, earlierInWords } from '@/domain/change-words'
import { untilName } from '@/domain/compared-names'
import { formatCivilDate, formatNumber } from '@/domain/format'
import { areaName } from '@/layers/caption'
import { DutyContact } from './DutyContact'
import { Field, FieldGroup } from './Fields'
import type { InspectorContext } from './Inspector'

export interface ContentsShown extends AreaContents {
  /** Null while they are being counted. */
  readonly incidents: IncidentTotals | null
  /** The same beside the periods compared with; null where that is not known. */
  readonly figures: AreaFigures | null
}

interface AreaFieldsProps {
  readonly area: Area
  readonly contents: ContentsShown
  readonly context: InspectorContext
}

export function AreaFields({ area, contents, context }: AreaFieldsProps) {
  const { t } = useTranslation()
  const number = (value: number): string => formatNumber(value, context.language)
  const { cameras, firePoints, incidents, figures, communes, hamlets } = contents
  // With other areas chosen the list has fewer than were compared.
  const isSame = figures?.count === incidents?.total
  const [first] = figures?.comparisons ?? []
  return (
    <>
      <FieldGroup title={t('area.people')}>
        <Field label={t('area.households')}>
          {area.households === null ? t('area.unknown') : number(area.households)}
        </Field>
        <Field label={t('area.population')}>
          {area.population === null ? t('area.unknown') : number(area.population)}
        </Field>
      </FieldGroup>
      <FieldGroup title={`${t('area.contents')}, ${context.periodName}`}>
        <Field label={t('layer.incidents')}>
          {incidents === null ? '…' : number(incidents.total)}
          {incidents !== null &&
            incidents.withoutPosition > 0 &&
            ` (${t('layer.without_position', { number: number(incidents.withoutPosition) })})`}
        </Field>
        {isSame && first?.until && (
          <Field label={untilName(first.until, t)}>
            {countInWords(first.counted, context.language, t)}
          </Field>
        )}
        {isSame &&
          figures?.comparisons.map((comparison) => (
            <Field key={comparison.against} label={earlierInWords(comparison, context.language, t)}>
              <ChangeText change={comparison.change} language={context.language} />
            </Field>
          ))}
        <Field label={t('layer.fire_points')}>
          {t('area.of_which', {
            total: number(totalOf(firePoints)),
            part: number(firePoints.ready),
            what: t('fire-point.readiness.ready').toLocaleLowerCase(context.language),
          })}
        </Field>
        <Field label={t('layer.cameras')}>
          {t('area.of_which', {
            total: number(totalOf(cameras)),
            part: number(cameras.working),
            what: t('camera.status.working').toLocaleLowerCase(context.language),
          })}
        </Field>
        {communes > 0 && <Field label={t('area.communes_below')}>{number(communes)}</Field>}
        {hamlets > 0 && <Field label={t('area.hamlets_below')}>{number(hamlets)}</Field>}
      </FieldGroup>
      {context.maySeeMore && area.level !== 'country' && <DutyContact key={area.id} area={area} />}
      <FieldGroup>
        <Field label={t('area.level')}>{t(`area.level_${area.level}`)}</Field>
        {area.parentId && (
          <Field label={t('area.parent')}>{areaName(area.parentId, context)}</Field>
        )}
        <Field label={t('area.code')}>
          {t('area.code_with_edition', {
            code: area.code,
            date: formatCivilDate(area.codeEdition),
          })}
        </Field>
        {area.endedOn && <Field label={t('area.ended_on')}>{formatCivilDate(area.endedOn)}</Field>}
        {area.aliases.length > 0 && (
          <Field label={t('area.aliases')}>{area.aliases.join('; ')}</Field>
        )}
      </FieldGroup>
    </>
  )
}

interface ShowAreaProps {
  readonly area: Area
  readonly context: InspectorContext
}

/** Makes this area the one looked at. */
export function ShowArea({ area, context }: ShowAreaProps) {
  const { t } = useTranslation()
  return (
    <Button
      size="xs"
      variant="light"
      leftSection={<IconFocus2 size={16} />}
      onClick={() => context.onShowArea(area.id)}
    >
      {t('area.go')}
    </Button>
  )
}
