// Only the columns that differ are written, so that two people may edit two fields of one row.
import { isSame } from '@/domain/draft'

/** The columns of `after` whose value is another than in `before`; null when there are none. */
export function changedColumns<Columns extends object>(
  before: Columns,
  after: Columns,
): Partial<Columns> | null {
  const changed = Object.entries(after).filter(
    ([column, value]) => !isSame(before[column as keyof Columns], value),
  )
  return changed.length === 0 ? null : (Object.fromEntries(changed) as Partial<Columns>)
}
