// A few figures side by side, read from the back of the room.
import classes from './FigureTiles.module.css'

export interface Tile {
  readonly label: string
  readonly value: string
  readonly tone: 'good' | 'warn' | 'bad' | 'plain'
}

export function FigureTiles({ tiles }: { readonly tiles: readonly Tile[] }) {
  return (
    <dl className={classes.tiles}>
      {tiles.map(({ label, value, tone }) => (
        <div key={label} className={classes.tile} data-tone={tone}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
