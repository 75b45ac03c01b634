// Good and bad values for every CHECK of exports; see constraint-cases.ts.
import { REGISTER_IDS } from '../../src/domain/registers/register'
import { type Case, known, on } from './constraint-cases'
import { ROWS } from './seeded'

const exported = on('exports', `id = '${ROWS.export.here}'`)

export const EXPORT_CASES: Record<string, Case> = {
  export_layer_known: exported(
    'layer',
    ...known(...['areas', 'cameras', 'fire_points', 'incidents'], ...REGISTER_IDS),
  ),
  export_format_known: exported(
    'format',
    ...known('csv', 'xlsx', 'geojson', 'kml', 'flatgeobuf', 'osm'),
  ),
  export_filter_form: exported(
    'filter',
    [`'[]'`, `'null'`, `jsonb_build_object('x', repeat('a', 8000))`],
    [`'{}'`, `jsonb_build_object('x', repeat('a', 7990))`],
  ),
  export_row_count_range: exported('row_count', ['-1', '10000001'], ['0', '10000000']),
}
