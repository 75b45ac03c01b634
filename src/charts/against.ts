// What a count is compared with.
export type Against = 'period_before' | 'year_before'
