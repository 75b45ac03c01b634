// Community groups: wide symbols, and the ground of fire groups; the outline says how far each is rolled out.
import { PolygonLayer } from '@deck.gl/layers'
import { placedGroupsQuery } from '@/data/placed-registers'
import type { LngLat } from '@/domain/position'
import type { GroupStatus } from '@/domain/registers/groups'
import type { CommunityGroup } from '@/domain/registers/placed'
import { derivedFrom } from './derived'
import { hullOf } from './group-houses'
import { type Drawn, defineLayer } from './layer'
import { markers, rings } from './markers'
import { rgbaOf } from './palette'
import type { SymbolName } from './symbols'

/** Below it the houses of a group are smaller than its symbol. */
const HOUSES_FROM_ZOOM = 14

const STAGE_OF = {
  proposed: 'idle',
  pilot: 'pilot',
  launched: 'running',
  expanded: 'running',
  paused: 'idle',
  ended: 'idle',
} as const satisfies Record<GroupStatus, string>

/** Solid when launched or expanded, dashed as a pilot, hollow when only proposed, paused or ended. */
export const groupSymbol = ({
  isFireGroup,
  status,
}: Pick<CommunityGroup, 'isFireGroup' | 'status'>): SymbolName =>
  isFireGroup ? `fire-group-${STAGE_OF[status]}` : `group-${STAGE_OF[status]}`

const idOf = (group: CommunityGroup): string => group.id
const positionOf = ({ lngLat }: CommunityGroup): LngLat | null => lngLat

type Placed = CommunityGroup & { readonly lngLat: LngLat }
const placedOf = derivedFrom((groups: readonly CommunityGroup[]) =>
  groups.filter((group): group is Placed => group.lngLat !== null),
)

type DrawnHouses = Drawn<CommunityGroup> & { readonly row: CommunityGroup; readonly ring: LngLat[] }
const housesOf = derivedFrom((groups: readonly CommunityGroup[]): DrawnHouses[] =>
  groups.flatMap((row) => {
    const ring = hullOf(row.houses)
    return ring ? [{ row, ring }] : []
  }),
)

export const groups = defineLayer<CommunityGroup, 'groups'>({
  id: 'groups',
  label: 'layer.groups',
  legend: [
    { label: 'layer.group_running', symbol: 'group-running' },
    { label: 'layer.group_pilot', symbol: 'group-pilot' },
    { label: 'layer.group_idle', symbol: 'group-idle' },
    { label: 'layer.fire_group_running', symbol: 'fire-group-running' },
    { label: 'layer.fire_group_pilot', symbol: 'fire-group-pilot' },
    { label: 'layer.fire_group_idle', symbol: 'fire-group-idle' },
    { label: 'layer.group_houses', symbol: 'group-houses' },
  ],
  geometry: 'point',
  shownByDefault: false,
  register: 'groups',
  rows: placedGroupsQuery,
  draw: (rows, context) => {
    const { id, theme, zoom, selectedId, hoveredId } = context
    const isMarked = ({ row }: DrawnHouses): boolean =>
      row.id === selectedId || row.id === hoveredId
    return [
      new PolygonLayer<DrawnHouses>({
        id: `${id}-houses`,
        data: housesOf(rows),
        visible: zoom >= HOUSES_FROM_ZOOM,
        getPolygon: ({ ring }) => ring,
        getFillColor: (houses) => rgbaOf(theme, 'group', isMarked(houses) ? 0.3 : 0.14),
        getLineColor: rgbaOf(theme, 'group', 0.9),
        getLineWidth: (houses) => (isMarked(houses) ? 2.4 : 1.4),
        lineWidthUnits: 'pixels',
        lineAntialiasing: true,
        updateTriggers: {
          getFillColor: [theme, selectedId, hoveredId],
          getLineColor: theme,
          getLineWidth: [selectedId, hoveredId],
        },
      }),
      markers<Placed>(context, {
        data: placedOf(rows),
        positionOf: ({ lngLat }) => lngLat,
        symbolOf: groupSymbol,
      }),
      ...rings(context, rows, idOf, positionOf),
    ]
  },
  positionOf,
  idOf,
})
