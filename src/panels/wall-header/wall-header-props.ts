// What the head of a wall is made from.
import type { Language } from '@/domain/format'
import type { DataAge } from '@/state/wall/use-data-age'

/** `polling` asks once a minute without being told of changes; `lost` gets no answers. */
export type Connection = 'live' | 'connecting' | 'polling' | 'lost'

export interface WallHeaderProps {
  /** `Xã Tân Phước`. */
  readonly place: string
  /** `Kỳ tháng 12/2026`, and its days, `15/11–14/12`. */
  readonly periodName: string
  readonly periodSpan: string
  /** By the server's clock. */
  readonly now: Date
  /** How far the machine's clock is ahead, in milliseconds; null while it is right. */
  readonly wrongMs: number | null
  readonly age: Pick<DataAge, 'ageMs' | 'level'>
  readonly connection: Connection
  readonly language: Language
}
