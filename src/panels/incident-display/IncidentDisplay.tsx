// How incidents are shown on the map, and what its colours then mean.
import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDistance, type Language } from '@/domain/format'
import { RADII_M, SHOW_MODES, type ShowMode } from '@/state/view'
import { DensityLegend } from './DensityLegend'
import { HotAreaLegend } from './HotAreaLegend'
import classes from './IncidentDisplay.module.css'
import { ShadeLegend } from './ShadeLegend'

interface IncidentDisplayProps {
  readonly show: ShowMode
  /** Those to choose from. */
  readonly modes: readonly ShowMode[]
  readonly onShow: (show: ShowMode) => void
  /** Null for the usual one. */
  readonly radiusM: number | null
  readonly usualRadiusM: number
  /** Those to choose from. */
  readonly radiiM: readonly (typeof RADII_M)[number][]
  readonly onRadius: (radiusM: number | null) => void
  /** Incidents per km2 at the top of the scale; null before it is known. */
  readonly top: number | null
  /** Upper ends of the classes of shaded areas but the last. */
  readonly breaks: readonly number[]
  /** Areas outlined as hot spots; null where they are not told of. */
  readonly hotCount: number | null
  readonly language: Language
}

export function IncidentDisplay(props: IncidentDisplayProps) {
  const {
    show,
    modes,
    onShow,
    radiusM,
    usualRadiusM,
    radiiM,
    onRadius,
    top,
    breaks,
    hotCount,
    language,
  } = props
  const { t } = useTranslation()
  return (
    <div className={classes.display}>
      <NativeSelect
        size="xs"
        label={t('display.show')}
        value={show}
        onChange={({ currentTarget: { value } }) =>
          onShow(SHOW_MODES.find((mode) => mode === value) ?? 'points')
        }
        data={modes.map((mode) => ({ value: mode, label: t(`display.show_${mode}`) }))}
      />
      {show === 'density' && (
        <>
          <DensityLegend top={top} language={language} />
          <NativeSelect
            size="xs"
            label={t('display.radius')}
            value={radiusM ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onRadius(RADII_M.find((radius) => String(radius) === value) ?? null)
            }
            data={[
              {
                value: '',
                label: t('display.radius_usual', {
                  radius: formatDistance(usualRadiusM, language),
                }),
              },
              ...radiiM.map((radius) => ({
                value: String(radius),
                label: formatDistance(radius, language),
              })),
            ]}
          />
        </>
      )}
      {(show === 'count' || show === 'rate') && (
        <ShadeLegend by={show} breaks={breaks} language={language} />
      )}
      {hotCount !== null && <HotAreaLegend count={hotCount} language={language} />}
    </div>
  )
}
