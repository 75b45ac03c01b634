// What a page of administration is: the type that each of them is a value of.
import type { ComponentType } from 'react'
import type { WordKey } from '@/domain/words/words'
import type { Basics } from '@/state/situation/use-basics'

export interface SectionProps {
  readonly basics: Basics
}

export interface AdminSection {
  /** In the address. */
  readonly id: string
  readonly label: WordKey
  /** Said under the title. */
  readonly about: WordKey
  /** Leaders or admins of any area, or admins of the whole country alone. */
  readonly holder: 'leader' | 'admin' | 'country'
  readonly Section: ComponentType<SectionProps>
}
