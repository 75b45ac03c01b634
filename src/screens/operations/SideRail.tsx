// A panel beside the map that can be folded away; a tab at the edge brings it back.
import {
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconLayoutSidebarRightCollapse,
  IconLayoutSidebarRightExpand,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/ui/IconButton'
import classes from './SideRail.module.css'

interface SideRailProps {
  readonly side: 'left' | 'right'
  readonly label: string
  readonly isOpen: boolean
  /** Wider, for what is drawn in it. */
  readonly isBroad?: boolean
  readonly onToggle: (open: boolean) => void
  readonly children: ReactNode
}

const ICONS = {
  left: [IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand],
  right: [IconLayoutSidebarRightCollapse, IconLayoutSidebarRightExpand],
} as const

export function SideRail({ side, label, isOpen, isBroad, onToggle, children }: SideRailProps) {
  const { t } = useTranslation()
  const [Collapse, Expand] = ICONS[side]
  const Icon = isOpen ? Collapse : Expand
  return (
    <section
      className={classes.rail}
      data-side={side}
      data-open={isOpen || undefined}
      data-broad={isBroad || undefined}
      aria-label={label}
    >
      {isOpen && <div className={classes.content}>{children}</div>}
      <IconButton
        className={classes.toggle}
        variant="default"
        label={t(`operations.${isOpen ? 'hide' : 'show'}_${side}`)}
        aria-expanded={isOpen}
        icon={<Icon size={18} />}
        tooltipPosition={side === 'left' ? 'right' : 'left'}
        onClick={() => onToggle(!isOpen)}
      />
    </section>
  )
}
