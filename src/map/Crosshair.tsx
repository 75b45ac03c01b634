// The middle of the map, for placing a point: the cross stays, the map moves under it.
import classes from './MapView.module.css'

const CROSS = 'M28 4v17M28 35v17M4 28h17M35 28h17'

export function Crosshair() {
  return (
    <svg className={classes.crosshair} viewBox="0 0 56 56" fill="none" aria-hidden="true">
      <path d={CROSS} stroke="var(--mantine-color-body)" strokeWidth="5" strokeLinecap="round" />
      <path d={CROSS} stroke="var(--mantine-color-text)" strokeWidth="2" strokeLinecap="round" />
      <circle cx="28" cy="28" r="2.6" fill="var(--mantine-color-body)" />
      <circle cx="28" cy="28" r="1.6" fill="var(--mantine-primary-color-filled)" />
    </svg>
  )
}
