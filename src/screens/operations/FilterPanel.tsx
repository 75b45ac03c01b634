// The left side: what is shown of each layer, which is also the legend.
import { CoverageLegend } from '@/panels/coverage/CoverageLegend'
import { GroupFilter } from '@/panels/filters/GroupFilter'
import { IncidentDisplay } from '@/panels/incident-display/IncidentDisplay'
import { LayerPanel } from '@/panels/layer-panel/LayerPanel'
import { radiusOf } from '@/state/situation/use-drawn'
import { RADII_M, SHOW_MODES } from '@/state/view'
import type { Actions } from './use-actions'
import type { ViewModel } from './use-view-model'

const MODES_OF_MANY = SHOW_MODES.filter((mode) => mode !== 'points')

interface FilterPanelProps {
  readonly model: ViewModel
  readonly actions: Actions
  readonly onListWithoutPosition: () => void
}

export function FilterPanel({ model, actions, onListWithoutPosition }: FilterPanelProps) {
  const { rows, view, context, incidents, symbolCounts } = model
  const covering = {
    coverage: model.coverage,
    reachM: view.reachM,
    onReach: actions.setReach,
    language: context.language,
  }
  const finestM = incidents.finestRadiusM
  return (
    <LayerPanel
      rows={rows}
      counts={symbolCounts}
      shown={view.layers}
      failed={model.failedLayers}
      onToggle={actions.toggleLayer}
      language={context.language}
      legendOf={{
        fire_gaps: <CoverageLegend of="fire" {...covering} />,
        blind_spots: <CoverageLegend of="camera" {...covering} />,
        incidents: (
          <>
            <IncidentDisplay
              show={incidents.show}
              modes={incidents.unlisted === null ? SHOW_MODES : MODES_OF_MANY}
              onShow={actions.showAs}
              radiusM={view.radiusM !== null && view.radiusM < finestM ? null : view.radiusM}
              usualRadiusM={
                RADII_M.find((radius) => radius >= Math.max(finestM, radiusOf(model.area))) ??
                radiusOf(model.area)
              }
              radiiM={RADII_M.filter((radius) => radius >= finestM)}
              onRadius={actions.setRadius}
              top={incidents.answer?.density?.top ?? null}
              breaks={model.shading?.breaks ?? []}
              hotCount={model.hotAreas?.onMap?.size ?? null}
              language={context.language}
            />
            <GroupFilter
              counts={incidents.groups}
              chosen={view.groups}
              onToggle={actions.toggleGroup}
              onAll={actions.showAllGroups}
              withoutPosition={incidents.answer?.counts.withoutPlace ?? 0}
              onListWithoutPosition={incidents.unlisted === null ? onListWithoutPosition : null}
              language={context.language}
            />
          </>
        ),
      }}
    />
  )
}
