// All registers of the demo province, by table.
import type { DemoArea } from '../areas'
import type { Drawing } from '../drawing'
import { placeEntries } from './places'
import { byTable } from './rows'
import { seedEntries } from './seeds'
import { yearEntries } from './this-year'

export const registersOf = (
  areas: readonly DemoArea[],
  drawings: readonly Drawing[],
  today: Date,
) =>
  byTable([...seedEntries(areas), ...yearEntries(areas, today), ...placeEntries(drawings, today)])
