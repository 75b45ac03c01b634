// Walls, as the map's account menu opens them too: made, paired, seen alive, revoked.
import { WallsPanel } from '@/panels/walls/WallsPanel'
import classes from './Admin.module.css'
import type { AdminSection, SectionProps } from './section'

/** Nothing else is open here that a form could lose. */
const ignore = (): void => {}

const WallsSection = ({ basics: { areas, memberships } }: SectionProps) => (
  <div className={classes.panel}>
    <WallsPanel areas={areas} memberships={memberships} onEditing={ignore} />
  </div>
)

export const wallsSection: AdminSection = {
  id: 'walls',
  label: 'walls.title',
  about: 'admin.walls_about',
  holder: 'admin',
  Section: WallsSection,
}
