// The screen once it knows user, areas and rules: URL > rows > map, list and totals.
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { camerasQuery } from '@/data/cameras'
import { firePointsQuery } from '@/data/fire-points'
import type { Area } from '@/domain/area'
import type { BBox, LngLat, Viewpoint } from '@/domain/position'
import type { Mark } from '@/layers/incident-mark'
import type { Found } from '@/layers/rows'
import { ActiveFilters } from '@/panels/filters/ActiveFilters'
import { searchEntries } from '@/panels/search/search-entries'
import type { Frame } from '@/state/situation/draw-layers'
import type { Basics } from '@/state/situation/use-basics'
import { addressOf } from '@/state/url'
import { useBackGuard } from '@/state/use-back-guard'
import type { RowKey } from '@/state/view'
import { BottomSheet } from './BottomSheet'
import { DataAge } from './DataAge'
import { DeletedDrawer } from './DeletedDrawer'
import { FilterPanel } from './FilterPanel'
import { LoadingIncidents } from './LoadingIncidents'
import { MapStage } from './MapStage'
import { NarrowHeader } from './NarrowHeader'
import { NoLayers } from './NoLayers'
import { OfflineNotice } from './OfflineNotice'
import classes from './Operations.module.css'
import { OperationsHeader } from './OperationsHeader'
import { SideDrawer } from './SideDrawer'
import { SidePanel } from './SidePanel'
import { SideRail } from './SideRail'
import { Totals } from './Totals'
import { UnsavedQuestion } from './UnsavedQuestion'
import { useActions } from './use-actions'
import { useEditing } from './use-editing'
import { useFullAddress } from './use-full-address'
import { useIncidentCard } from './use-incident-card'
import { useOpenAdmin } from './use-open-admin'
import { useOpenReports } from './use-open-reports'
import { usePanels } from './use-panels'
import { useRemoval } from './use-removal'
import { useTrends } from './use-trends'
import { useViewModel } from './use-view-model'
import { WallsDrawer } from './WallsDrawer'

interface OperationsProps {
  readonly basics: Basics
  readonly home: Area
}

/** All that the user may see, wherever the map looks: what the search finds. */
const EVERYWHERE = { areaPath: 'vn' }

export function Operations({ basics, home }: OperationsProps) {
  const { t } = useTranslation()
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false })
  const [frame, setFrame] = useState<Frame | null>(null)
  const [mark, setMark] = useState<Mark | null>(null)
  const model = useViewModel(basics, home, frame, mark)
  const zoom = useRef(0)
  const zoomNow = useCallback(() => zoom.current, [])
  const actions = useActions(model, basics, zoomNow)
  const trends = useTrends(model, basics, actions)
  useFullAddress(model, basics.rules)
  const editing = useEditing()
  const removal = useRemoval(model.view.selected, actions.select)
  const isEditing = editing.subject !== null
  const card = useIncidentCard(model, isEditing || removal.removed !== null)
  const panels = usePanels(model, actions, isEditing || removal.removed !== null)
  useBackGuard(isEditing, () => editing.leave(() => {}))
  const isAdmin = basics.memberships.some(({ role }) => role === 'admin')
  const [hovered, setHovered] = useState<RowKey | null>(null)
  const [center, setCenter] = useState<LngLat | null>(null)
  const [drawnScope, setDrawnScope] = useState<object | null>(null)
  const { view, rows, context, scope, isLoaded } = model

  const cameras = useQuery(camerasQuery(EVERYWHERE)).data
  const firePoints = useQuery(firePointsQuery(EVERYWHERE)).data
  const entries = useMemo(
    () => searchEntries(basics.ownAreas, cameras ?? [], firePoints ?? []),
    [basics.ownAreas, cameras, firePoints],
  )
  const { drawnRows } = editing
  const drawn = useMemo(() => drawnRows(rows), [drawnRows, rows])
  const onMove = (viewpoint: Viewpoint, bounds: BBox, byHand: boolean) => {
    zoom.current = viewpoint.zoom
    setFrame({ zoom: viewpoint.zoom, bounds })
    setCenter(viewpoint.lngLat)
    if (byHand) actions.move(viewpoint)
  }

  /** A place is looked for also while a form is open; details would take the form's place. */
  const goTo = (found: Found) =>
    found.layerId === 'hamlets' ? actions.goTo(found) : editing.leave(() => actions.goTo(found))
  const openAdmin = useOpenAdmin(basics)
  const reports = useOpenReports(model, basics)
  const header = {
    model,
    actions: { ...actions, goTo },
    basics,
    searchEntries: entries,
    onOpenDeleted: () => panels.setDeletedOpen(true),
    onOpenBriefing: reports && (() => editing.leave(reports.briefing)),
    onOpenRegisters: reports && (() => editing.leave(reports.registers)),
    onOpenAdmin: openAdmin && (() => editing.leave(openAdmin)),
    onOpenWalls: isAdmin ? () => panels.setWallsOpen(true) : null,
    onAdd: editing.add,
    onLeave: editing.leave,
  }
  const filters = (
    <FilterPanel
      model={model}
      actions={actions}
      onListWithoutPosition={panels.listWithoutPosition}
    />
  )
  const side = (
    <SidePanel
      model={model}
      actions={actions}
      basics={basics}
      editing={editing}
      removal={removal}
      trends={trends}
      listed={panels.listed}
      mark={mark}
      onMark={setMark}
      hovered={hovered}
      onHover={setHovered}
      card={card}
      center={center}
    />
  )

  return (
    <div className={classes.screen}>
      {isWide ? (
        <OperationsHeader {...header} />
      ) : (
        <NarrowHeader {...header} onOpenFilters={() => panels.setFiltersOpen(true)} />
      )}
      <OfflineNotice />
      <main
        className={classes.body}
        data-wide={isWide || undefined}
        data-view={addressOf(view)}
        data-ready={
          isLoaded && drawnScope === scope && trends.now === trends.drawn ? 'true' : undefined
        }
      >
        <h1 className={classes.hidden}>{t('operations.title')}</h1>
        <Totals model={model} />
        {isWide && (
          <SideRail
            side="left"
            label={t('operations.left')}
            isOpen={panels.isLeftOpen}
            onToggle={panels.setLeftOpen}
          >
            {filters}
          </SideRail>
        )}
        <div className={classes.map}>
          {!isWide && (
            <div className={classes.age}>
              <DataAge />
            </div>
          )}
          <LoadingIncidents progress={model.incidents.progress} language={context.language} />
          <ActiveFilters
            view={view}
            areas={basics.areas}
            types={basics.types}
            language={context.language}
            onChange={model.change}
          />
          {view.layers.length === 0 && <NoLayers onShow={actions.showUsualLayers} />}
          <MapStage
            rows={drawn}
            picture={model.incidents.picture}
            pointedPicture={model.incidents.pointedPicture}
            shades={model.shading?.fills ?? null}
            hotAreas={model.hotAreas?.onMap ?? null}
            coverage={model.coverage}
            figuresIn={model.figuresIn}
            frame={frame}
            shown={view.layers}
            context={context}
            selected={view.selected}
            hovered={hovered}
            viewpoint={view.viewpoint}
            fit={model.fit}
            links={card?.links ?? null}
            isPlacing={editing.isPlacing}
            isEditing={isEditing}
            onSelect={actions.select}
            onHover={setHovered}
            onMove={onMove}
            onFit={actions.fit}
            onDrawn={() => {
              if (isLoaded) setDrawnScope(scope)
            }}
            onLost={() => setDrawnScope(null)}
          />
        </div>
        {isWide ? (
          <SideRail
            side="right"
            isBroad={panels.listed === 'trends' || panels.listed === 'coverage'}
            label={t('operations.right')}
            isOpen={panels.isSideOpen}
            onToggle={panels.setSideOpen}
          >
            {side}
          </SideRail>
        ) : (
          <BottomSheet
            step={panels.step}
            onStepChange={panels.setStep}
            summary={<Totals model={model} visible />}
          >
            {side}
          </BottomSheet>
        )}
      </main>
      <SideDrawer
        title={t('operations.left')}
        side="left"
        isOpen={!isWide && panels.areFiltersOpen}
        onClose={() => panels.setFiltersOpen(false)}
      >
        {filters}
      </SideDrawer>
      <DeletedDrawer
        basics={basics}
        isOpen={panels.isDeletedOpen}
        onClose={() => panels.setDeletedOpen(false)}
        onRestored={(row) => editing.leave(() => actions.select(row))}
      />
      <WallsDrawer
        basics={basics}
        isOpen={panels.areWallsOpen}
        onClose={() => panels.setWallsOpen(false)}
      />
      <UnsavedQuestion question={editing.question} />
    </div>
  )
}
