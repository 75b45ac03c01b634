// What fire points and cameras leave uncovered in the area and period looked at, beside the map.
import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Coverage } from '@/analysis/coverage/coverage'
import { hamletCoverage } from '@/analysis/coverage/coverage-table'
import {
  assumedInWords,
  cameraSentences,
  fireSentences,
  refusalInWords,
} from '@/analysis/coverage/coverage-words'
import { Explanation } from '@/charts/Explanation'
import { formatDistance } from '@/domain/format'
import type { ComputedLayerId, LayerId } from '@/layers/registry'
import type { RowKey } from '@/state/view'
import classes from './Coverage.module.css'
import { CoveragePart } from './CoveragePart'
import { HamletTable } from './HamletTable'
import { ReachChooser, type ReachChooserProps } from './ReachChooser'

interface CoveragePanelProps extends ReachChooserProps {
  readonly coverage: Coverage
  /** `Xã Tề Lỗ, kỳ tháng 11/2026`. */
  readonly scope: string
  readonly shown: readonly LayerId[]
  readonly onToggle: (layerId: ComputedLayerId) => void
  /** The map goes there. */
  readonly onSelect: (row: RowKey) => void
  readonly onHover: (row: RowKey | null) => void
}

export function CoveragePanel(props: CoveragePanelProps) {
  const { coverage, scope, shown, onToggle, onSelect, onHover, ...choosing } = props
  const { language } = choosing
  const { t } = useTranslation()
  const { fire, camera } = coverage
  const step = typeof fire === 'string' ? '10–120 m' : formatDistance(fire.grid.stepM, language)
  const partOf = (layerId: ComputedLayerId) => ({
    isOnMap: shown.includes(layerId),
    onToggle: () => onToggle(layerId),
    onPlace: ({ id }: { readonly id: string }) => onSelect({ layerId, rowId: id }),
    language,
  })
  return (
    <div className={classes.panel}>
      <div className={classes.head}>
        <p className={classes.scope}>{scope}</p>
        <Explanation text={t('coverage.explained', { step })} />
      </div>
      <ReachChooser {...choosing} />
      <CoveragePart
        of="fire"
        sentences={
          typeof fire === 'string'
            ? [refusalInWords(fire, language, t)]
            : fireSentences(fire, language, t)
        }
        places={typeof fire === 'string' ? null : fire.places}
        assumed={t('coverage.assumed_fire')}
        {...partOf('fire_gaps')}
      />
      <CoveragePart
        of="camera"
        sentences={
          typeof camera === 'string'
            ? [refusalInWords(camera, language, t)]
            : cameraSentences(camera, language, t)
        }
        places={typeof camera === 'string' ? null : camera.places}
        assumed={assumedInWords(language, t)}
        {...partOf('blind_spots')}
      />
      {(typeof fire !== 'string' || typeof camera !== 'string') && (
        <section className={classes.part}>
          <Title order={3} className={classes.title}>
            {t('coverage.by_hamlet')}
          </Title>
          <HamletTable
            rows={hamletCoverage(coverage)}
            onChoose={(rowId) => onSelect({ layerId: 'hamlets', rowId })}
            onPoint={(rowId) => onHover(rowId === null ? null : { layerId: 'hamlets', rowId })}
            language={language}
          />
        </section>
      )}
    </div>
  )
}
