// What all charts beside each other are of. A chart that leaves the screen, as a picture or a file, says it itself.
import { createContext } from 'react'

export interface ChartScope {
  /** `Phường Cổ Nhuế 2, Thành phố Hà Nội`. */
  readonly area: string
  /** In words, with what each of them filters by. */
  readonly filters: readonly { readonly by: string; readonly name: string }[]
}

export const ChartScopeContext = createContext<ChartScope>({ area: '', filters: [] })
