// Which panels are open: the list as the URL says, the rest as this screen was left.
import { useState } from 'react'
import type { ListId } from '@/state/view'
import type { SheetStep } from './BottomSheet'
import type { Actions } from './use-actions'
import type { ViewModel } from './use-view-model'

export function usePanels({ view }: ViewModel, actions: Actions, isEditing: boolean) {
  const [isLeftOpen, setLeftOpen] = useState(true)
  const [isDeletedOpen, setDeletedOpen] = useState(false)
  const [areWallsOpen, setWallsOpen] = useState(false)
  const [areFiltersOpen, setFiltersOpen] = useState(false)
  const [isSheetFull, setSheetFull] = useState(false)

  const listed: ListId = view.list ?? 'incidents'
  const isBusy = view.selected !== null || isEditing
  // A wide screen shows the list unless told otherwise; a phone shows the map.
  const isSheetOpen = isBusy || (view.list !== null && view.list !== undefined)
  const step: SheetStep = isSheetOpen ? (isSheetFull ? 'full' : 'half') : 'peek'
  const setSideOpen = (isOpen: boolean) => actions.list(isOpen ? listed : null)

  return {
    listed,
    isLeftOpen,
    setLeftOpen,
    isSideOpen: isBusy || view.list !== null,
    setSideOpen,
    isDeletedOpen,
    setDeletedOpen,
    areWallsOpen,
    setWallsOpen,
    areFiltersOpen,
    setFiltersOpen,
    step,
    setStep: (next: SheetStep) => {
      setSheetFull(next === 'full')
      if (next === 'peek' ? isSheetOpen && !isEditing : !isSheetOpen) setSideOpen(next !== 'peek')
    },
    listWithoutPosition: () => {
      setFiltersOpen(false)
      actions.listWithoutPosition()
    },
  }
}
