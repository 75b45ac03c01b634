// Good and bad values for every CHECK of share links; see constraint-cases.ts.
import { type Case, known, nameTo, on } from './constraint-cases'
import { ROWS } from './seeded'

const link = on('share_links', `id = '${ROWS.shareLink.there}'`)
const timed = on('share_links', `id = '${ROWS.shareLink.here}'`)

export const SHARE_CASES: Record<string, Case> = {
  share_last_day_range: link(
    'last_day',
    [`'2026-06-14'`, `'2026-09-14'`],
    [`'2026-06-15'`, `'2026-09-13'`],
  ),
  share_layer_known: link('layer', ...known('cameras', 'fire_points')),
  share_period_whole: timed(
    'starts_on',
    [
      'null',
      'null, ends_on = null',
      'ends_on',
      `'2026-06-16'`,
      `starts_on, layer = 'cameras'`,
      `starts_on, ends_on = null`,
    ],
    [`'2026-06-14'`, `null, ends_on = null, layer = 'cameras'`],
  ),
  share_recipient_length: link('recipient', ...nameTo(120)),
}
