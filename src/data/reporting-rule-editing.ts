// What an admin of the whole country does to reporting rules: one more for days to come, or one taken back.
import type { ReportingRule } from '@/domain/period'
import { supabase } from './client'
import { toFailure } from './failure'

/** @throws Failure */
export async function addReportingRule({ effectiveFrom, cutDay }: ReportingRule): Promise<void> {
  const { error, status } = await supabase().rpc('add_reporting_rule', {
    effective_from: effectiveFrom,
    cut_day: cutDay,
  })
  if (error) throw toFailure(error, status)
}

/** One that has not begun. @throws Failure */
export async function removeReportingRule(effectiveFrom: string): Promise<void> {
  const { error, status } = await supabase().rpc('remove_reporting_rule', {
    effective_from: effectiveFrom,
  })
  if (error) throw toFailure(error, status)
}
