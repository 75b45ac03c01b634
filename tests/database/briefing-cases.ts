// Good and bad values for every CHECK of briefings and actions; see constraint-cases.ts.
import { type Case, known, nameTo, on, text, upTo } from './constraint-cases'
import { ROWS } from './seeded'

const briefing = on('briefings', `id = '${ROWS.briefing.here}'`)
const event = on('briefing_events', `briefing_id = '${ROWS.briefing.here}'`)
const action = on('actions', `id = '${ROWS.action.here}'`)

export const BRIEFING_CASES: Record<string, Case> = {
  action_decided_range: action('decided_on', [`'1999-12-31'`, `'2100-01-01'`], [`'2000-01-01'`]),
  action_due_after: action('due_on', [`'2026-03-14'`], [`'2026-03-15'`]),
  action_due_range: action('due_on', [`'2100-01-01'`], [`'2099-12-31'`]),
  action_owner_length: action('owner_role', ...nameTo(120)),
  action_result_length: action('result', ...upTo(1000)),
  action_status_known: action('status', ...known('open', 'done', 'dropped')),
  action_title_length: action('title', ...nameTo(300)),
  briefing_closed_whole: briefing(
    'status',
    [
      `'closed'`,
      `'closed', figures = '{}'`,
      `'closed', closed_at = now()`,
      `'draft', figures = '{}'`,
    ],
    [`'draft'`, `'closed', figures = '{}', closed_at = now()`],
  ),
  briefing_event_known: event('what', ...known('closed', 'reopened')),
  briefing_minutes_length: briefing('minutes', [text(20_001)], [text(20_000), `''`]),
  briefing_reason_length: event('reason', [`''`, `'  '`, text(501)], [text(500), 'null']),
  briefing_status_known: briefing('status', [`'khac'`, `''`], [`'draft'`]),
}
