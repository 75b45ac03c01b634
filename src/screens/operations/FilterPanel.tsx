// The left side: what is shown of each layer, which is also the legend.
import { GroupFilter } from '@/panels/filters/GroupFilter'
import { IncidentDisplay } from '@/panels/incident-display/IncidentDisplay'
import { LayerPanel } from '@/panels/layer-panel/LayerPanel'
import type { Actions } from './use-actions'
import { radiusOf } from './use-drawn'
import type { ViewModel } from './use-view-model'

interface FilterPanelProps {
  readonly model: ViewModel
  readonly actions: Actions
  readonly onListWithoutPosition: () => void
}

export function FilterPanel({ model, actions, onListWithoutPosition }: FilterPanelProps) {
  const { rows, view, context, incidents, symbolCounts } = model
  return (
    <LayerPanel
      rows={rows}
      counts={symbolCounts}
      shown={view.layers}
      onToggle={actions.toggleLayer}
      language={context.language}
      legendOf={{
        incidents: (
          <>
            <IncidentDisplay
              show={model.show}
              onShow={actions.showAs}
              radiusM={view.radiusM}
              usualRadiusM={radiusOf(model.area)}
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
              onListWithoutPosition={onListWithoutPosition}
              language={context.language}
            />
          </>
        ),
      }}
    />
  )
}
