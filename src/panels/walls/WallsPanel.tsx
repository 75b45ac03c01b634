// The admin's side of walls: the list of them, the form of one, and what failed at one.
import { useState } from 'react'
import type { ListedWall } from '@/data/walls'
import type { Area } from '@/domain/area'
import type { Membership } from '@/domain/permissions'
import { HealthList } from './HealthList'
import { WallForm } from './WallForm'
import { WallList } from './WallList'

interface WallsPanelProps {
  readonly areas: readonly Area[]
  readonly memberships: readonly Membership[]
  /** Whether the form of a wall is open. */
  readonly onEditing: (isEditing: boolean) => void
}

type Page =
  | { readonly is: 'list'; readonly done: string | null }
  | { readonly is: 'form'; readonly wall: ListedWall | null }
  | { readonly is: 'health'; readonly wall: ListedWall }

export function WallsPanel({ areas, memberships, onEditing }: WallsPanelProps) {
  const [page, setPage] = useState<Page>({ is: 'list', done: null })
  const toList = (done: string | null = null) => {
    onEditing(false)
    setPage({ is: 'list', done })
  }
  switch (page.is) {
    case 'form':
      return (
        <WallForm
          wall={page.wall}
          areas={areas}
          memberships={memberships}
          onSaved={toList}
          onClose={() => toList()}
        />
      )
    case 'health':
      return <HealthList wall={page.wall} onClose={() => toList()} />
    case 'list':
      return (
        <WallList
          areas={areas}
          memberships={memberships}
          done={page.done}
          onEdit={(wall) => {
            onEditing(true)
            setPage({ is: 'form', wall })
          }}
          onHealth={(wall) => setPage({ is: 'health', wall })}
        />
      )
  }
}
