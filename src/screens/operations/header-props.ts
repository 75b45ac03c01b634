// What both headers, the wide and the narrow one, are given.
import type { SearchEntries } from '@/panels/search/search-entries'
import type { Basics } from '@/state/situation/use-basics'
import type { Addable } from './AddMenu'
import type { Actions } from './use-actions'
import type { ViewModel } from './use-view-model'

export interface HeaderProps {
  readonly model: ViewModel
  readonly actions: Actions
  readonly basics: Basics
  readonly searchEntries: SearchEntries
  readonly onOpenDeleted: () => void
  /** Null for viewers. */
  readonly onOpenBriefing: (() => void) | null
  readonly onOpenRegisters: (() => void) | null
  /** Null for all but admins. */
  readonly onOpenWalls: (() => void) | null
  /** Null for all but leaders and admins. */
  readonly onOpenAdmin: (() => void) | null
  /** Does something that ends what is being edited, after asking. */
  readonly onLeave: (next: () => void) => void
  readonly onAdd: (layerId: Addable) => void
}
