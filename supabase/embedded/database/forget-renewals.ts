// Forgets what Supabase Lite keeps of each renewal of a session, and nobody asks for: a wall alone leaves 150 used
// tokens and 300 lines of its log a day, in every backup.
import type { Connection } from './open-connection'

/** Used tokens stay for 90 days: a phone that was off since its answer was lost comes back with one. */
export async function forgetRenewals({ driver }: Connection): Promise<void> {
  await driver.exec(
    `delete from auth.refresh_tokens where revoked and updated_at < now() - interval '90 days';
     delete from auth.audit_log_entries where created_at < now() - interval '90 days'
       and payload ->> 'action' in ('token_refreshed', 'token_revoked')`,
  )
}
