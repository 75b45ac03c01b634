// A panel that slides in over the map; what is under it waits.
import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './SideDrawer.module.css'

interface SideDrawerProps {
  readonly title: string
  readonly side: 'left' | 'right'
  /** In pixels; 384 unless told. */
  readonly width?: number
  readonly isOpen: boolean
  /** A form stands in it, which has its own way out: nothing typed goes by a click beside it. */
  readonly isHeld?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

export function SideDrawer(props: SideDrawerProps) {
  const { title, side, width = 384, isOpen, isHeld = false, onClose, children } = props
  const { t } = useTranslation()
  return (
    <Drawer.Root
      opened={isOpen}
      onClose={onClose}
      position={side}
      size={width}
      closeOnClickOutside={!isHeld}
      closeOnEscape={false}
      // Drawer.Content lets none through.
      onKeyDown={({ key, target, currentTarget }) => {
        const { dataset } = target as HTMLElement
        // Not that of a dialog above, nor of an open menu.
        const isOwn = currentTarget.contains(target as Node) && !dataset.mantineStopPropagation
        if (key === 'Escape' && isOwn && !isHeld) onClose()
      }}
    >
      <Drawer.Overlay />
      <Drawer.Content classNames={{ content: classes.content }}>
        {/* Not Drawer.Header: that would be a second banner of the page. */}
        <div className={classes.head}>
          <Drawer.Title className={classes.title}>{title}</Drawer.Title>
          {!isHeld && <Drawer.CloseButton size={44} aria-label={t('common.close')} />}
        </div>
        <Drawer.Body p={0}>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
