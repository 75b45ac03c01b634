// The right side: the list, and over it the details or the form; the list keeps its place meanwhile.
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { fullNameOf } from '@/domain/area'
import type { Mark } from '@/layers/incident-mark'
import { ExportButton } from '@/panels/export/ExportButton'
import { ListPanel } from '@/panels/list/ListPanel'
import { useSentence } from '@/state/use-sentence'
import { isFiltering, type ListId, type RowKey } from '@/state/view'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { CoverageTab } from './CoverageTab'
import { DetailPanel, type DetailPanelProps } from './DetailPanel'
import { EmptyList } from './EmptyList'
import { exportedOf, FILE_LAYER } from './exported'
import { IncidentsAway } from './IncidentsAway'
import classes from './SidePanel.module.css'
import { Trends } from './Trends'
import { Unlisted } from './Unlisted'
import type { TrendsModel } from './use-trends'

interface SidePanelProps extends DetailPanelProps {
  readonly trends: TrendsModel
  readonly listed: ListId
  /** What a chart points at. */
  readonly mark: Mark | null
  readonly onMark: (mark: Mark | null) => void
  readonly hovered: RowKey | null
}

export function SidePanel(props: SidePanelProps) {
  const { model, actions, editing, removal } = props
  const { rows, view, area, context, error } = model
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const { unlisted } = model.incidents
  const isUnlisted = unlisted === 'filter' || (unlisted === 'many' && rows.incidents !== undefined)
  const isCovered = editing.subject !== null || view.selected !== null || removal.removed !== null
  const panel = useFocusKept(isCovered)

  return (
    <div ref={panel} className={classes.panel}>
      <div className={classes.list} inert={isCovered}>
        {error ? (
          <div className={classes.problem}>
            <ErrorNotice
              title={t('operations.load_failed')}
              sentence={sentenceOf(error)}
              onRetry={model.retry}
            />
          </div>
        ) : (
          <ListPanel
            rows={rows}
            listed={props.listed}
            onListChange={actions.list}
            trends={<Trends {...props} />}
            coverage={<CoverageTab model={model} actions={actions} onHover={props.onHover} />}
            context={context}
            selected={view.selected}
            hovered={props.hovered}
            onSelect={actions.selectAndGo}
            onHover={props.onHover}
            withoutPosition={model.incidents.answer?.counts.withoutPlace ?? 0}
            onlyWithoutPosition={view.onlyWithoutPosition}
            onOnlyWithoutPositionChange={actions.narrowList}
            order={view.order}
            onOrderChange={actions.orderList}
            incidentsInstead={
              model.isAway ? (
                <IncidentsAway onRetry={model.retry} />
              ) : isUnlisted ? (
                <Unlisted model={model} />
              ) : null
            }
            exportOf={(layerId) => (
              <ExportButton
                exported={exportedOf(model, props.basics)}
                first={FILE_LAYER[layerId]}
              />
            )}
            emptyOf={(layerId) => (
              <EmptyList
                layerId={layerId}
                area={fullNameOf(area)}
                period={model.periodName}
                isFiltered={isFiltering(view)}
                isNarrowed={view.onlyWithoutPosition}
                onLongerPeriod={actions.showLongerPeriod}
                onAllGroups={actions.showAllIncidents}
              />
            )}
          />
        )}
      </div>
      {isCovered && (
        <div className={classes.cover}>
          <DetailPanel {...props} />
        </div>
      )}
    </div>
  )
}

/** Focus that the list loses to its cover goes to the details, and comes back when they close. */
function useFocusKept(isCovered: boolean) {
  const panel = useRef<HTMLDivElement>(null)
  const was = useRef(isCovered)
  useEffect(() => {
    if (was.current === isCovered) return
    was.current = isCovered
    const lost = document.activeElement === document.body || document.activeElement === null
    if (!lost) return
    const target = isCovered ? 'h2[tabindex="-1"]' : '[role="listbox"]'
    panel.current?.querySelector<HTMLElement>(target)?.focus({ preventScroll: true })
  }, [isCovered])
  return panel
}
