// Good and bad values for every CHECK of walls; see constraint-cases.ts.
import { type Case, known, nameTo, nfc, on, text } from './constraint-cases'
import { AREAS, ROWS } from './seeded'

const wall = on('walls', `id = '${ROWS.wall.here}'`)
const wallHealth = on('wall_health', `wall_id = '${ROWS.wall.here}'`)
const scenes = (...list: readonly object[]) => `'${JSON.stringify(list)}'`

export const WALL_CASES: Record<string, Case> = {
  wall_name_length: wall('name', ...nameTo(80)),
  wall_name_nfc: wall('name', ...nfc),
  wall_scenes_form: wall(
    'scenes',
    [
      ...[`'{}'`, `'null'`, `'[1]'`, `'[null]'`, scenes({}), scenes({ kind: 'khac', seconds: 30 })],
      ...['29', '121', '30.5', '"30"', 'null'].map(
        (seconds) => `'[{"kind": "trend", "seconds": ${seconds}}]'`,
      ),
      scenes({ kind: 'area', seconds: 30 }),
      scenes({ kind: 'area', area_id: 'x', seconds: 30 }),
      scenes({ kind: 'trend', area_id: AREAS.leDo, seconds: 30 }),
      scenes({ kind: 'trend', seconds: 30, url: 'x' }),
      scenes(...Array.from({ length: 61 }, () => ({ kind: 'trend', seconds: 30 }))),
    ],
    [
      scenes(),
      scenes({ kind: 'actions', seconds: 30 }),
      scenes({ kind: 'overview', area_id: null, seconds: 30 }, { kind: 'trend', seconds: 120 }),
      scenes({ kind: 'area', area_id: AREAS.leDo, seconds: 99 }, { kind: 'cameras', seconds: 100 }),
      scenes(...Array.from({ length: 60 }, () => ({ kind: 'fire_points', seconds: 45 }))),
    ],
  ),
  wall_size_known: wall('size', ...known('S', 'M', 'L', 'XL')),
  wall_theme_known: wall('theme', ...known('dark', 'light')),
  wall_health_kind_form: wallHealth(
    'kind',
    [`'Mất mạng'`, `'webgl lost'`, `''`, `repeat('a', 41)`],
    [`'webgl_lost'`, `repeat('a', 40)`],
  ),
  wall_health_detail_length: wallHealth('detail', [text(301)], [text(300), `''`]),
}
