// How places are meant: degrees or VN-2000, which meridian, which order; proposed from where they come to lie.
import { Alert, Checkbox, NativeSelect, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import type { ImportPlan } from '@/domain/import/import-plan'
import type { ImportLayerId } from '@/domain/import/layers'
import { WGS84 } from '@/domain/import/position-plan'
import { VN2000_ZONES, zoneOf } from '@/domain/vn2000-zones'
import { useLanguage } from '@/ui/use-language'
import classes from './Import.module.css'
import type { ImportFile } from './use-import-file'

interface PositionStepProps {
  readonly layer: ImportLayerId
  readonly model: ImportFile
  readonly plan: ImportPlan
  readonly areaName: string
  /** Whether it is known where the area lies. */
  readonly hasOutline: boolean
  readonly isUnchecked: boolean
  /** Null for those who may not take positions anywhere. */
  readonly onUncheck: ((isUnchecked: boolean) => void) | null
}

export function PositionStep(props: PositionStepProps) {
  const { layer, model, plan, areaName, hasOutline, isUnchecked, onUncheck } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const { position } = plan
  const { suggestion } = model
  const change = (next: Partial<typeof position>) =>
    model.change({ ...plan, position: { ...position, ...next } })
  if (position.source === 'none')
    return (
      <Alert color={layer === 'incidents' ? 'blue' : 'orange'} role="status">
        {t(layer === 'incidents' ? 'import.place.unknown' : 'import.place.missing')}
      </Alert>
    )
  const best = suggestion?.best ?? null
  const nameOf = (epsg: number): string => {
    const zone = zoneOf(epsg)
    return zone === null ? t('import.place.wgs84') : t('import.place.vn2000', { zone: zone.name })
  }
  const isAsSuggested =
    best !== null && best.epsg === position.epsg && best.isSwapped === position.isSwapped
  const rivals = (suggestion?.others ?? []).filter(({ epsg }) => epsg !== position.epsg)
  return (
    <section className={classes.step}>
      <h2>{t('import.step.position')}</h2>
      <div className={classes.choices}>
        <NativeSelect
          label={t('import.place.system')}
          value={String(position.epsg)}
          data={[
            { value: String(WGS84), label: nameOf(WGS84) },
            ...VN2000_ZONES.map(({ epsg, provinces }) => ({
              value: String(epsg),
              label:
                provinces.length > 0 ? `${nameOf(epsg)}: ${provinces.join(', ')}` : nameOf(epsg),
            })),
          ]}
          onChange={(event) => change({ epsg: Number(event.currentTarget.value) })}
        />
        <Switch
          label={t(position.epsg === WGS84 ? 'import.place.swap' : 'import.place.swap_metres')}
          checked={position.isSwapped}
          onChange={(event) => change({ isSwapped: event.currentTarget.checked })}
        />
      </div>
      {onUncheck && (
        <Checkbox
          label={t('import.no_position_check')}
          description={t('import.no_position_check_why')}
          checked={isUnchecked}
          onChange={(event) => onUncheck(event.currentTarget.checked)}
        />
      )}
      <div role="status">
        {best === null ? (
          <Alert color="orange">{t('import.place.nowhere', { area: areaName })}</Alert>
        ) : (
          hasOutline &&
          isAsSuggested && (
            <p className={classes.note}>
              {t('import.place.inside', {
                share: formatNumber(best.shareInside * 100, language, 1),
                area: areaName,
              })}{' '}
              {position.isSwapped &&
                t(position.epsg === WGS84 ? 'import.place.was_swapped' : 'import.place.x_is_north')}
            </p>
          )
        )}
        {best !== null && suggestion?.isUnsure && (
          <Alert color="orange" title={t('import.place.unsure')}>
            {rivals.length > 0
              ? t('import.place.rivals', {
                  zones: rivals.map(({ epsg }) => nameOf(epsg)).join('; '),
                })
              : t('import.place.no_outline')}
          </Alert>
        )}
      </div>
    </section>
  )
}
