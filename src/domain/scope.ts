// What is being looked at: an area and a period.

/** What is being looked at; every query of the map is keyed by it. */
export interface Scope {
  /** The area looked at; rows of it and of everything below it. */
  readonly areaId: string
  readonly areaPath: string
  /** Half-open, UTC instants: `[start, end)`. Only incidents depend on it. */
  readonly start: Date
  readonly end: Date
}
