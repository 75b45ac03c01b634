// The walls of an admin's areas, over the map.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WallsPanel } from '@/panels/walls/WallsPanel'
import type { Basics } from '@/state/situation/use-basics'
import { SideDrawer } from './SideDrawer'

interface WallsDrawerProps {
  readonly basics: Basics
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function WallsDrawer({ basics, isOpen, onClose }: WallsDrawerProps) {
  const { t } = useTranslation()
  const [isEditing, setEditing] = useState(false)
  return (
    <SideDrawer
      title={t('walls.title')}
      side="right"
      width={480}
      isOpen={isOpen}
      isHeld={isEditing}
      onClose={onClose}
    >
      <WallsPanel areas={basics.areas} memberships={basics.memberships} onEditing={setEditing} />
    </SideDrawer>
  )
}
