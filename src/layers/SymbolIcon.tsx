// A symbol of the map as inline SVG, for legends, lists and buttons; decoration only, the words stand beside it.
import { useComputedColorScheme } from '@mantine/core'
import { colourOf } from './palette'
import { partsOf, SYMBOL_BOX, type SymbolName } from './symbols'

interface SymbolIconProps {
  readonly name: SymbolName
  /** Pixels. */
  readonly size?: number
}

export function SymbolIcon({ name, size = 20 }: SymbolIconProps) {
  const theme = useComputedColorScheme('light')
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox={`0 0 ${SYMBOL_BOX} ${SYMBOL_BOX}`}
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      {partsOf(name).map((part, index) => (
        <path
          key={index}
          d={part.path}
          fill={part.fill ? colourOf(theme, part.fill) : 'none'}
          fillOpacity={part.fillOpacity}
          stroke={part.stroke ? colourOf(theme, part.stroke) : 'none'}
          strokeWidth={part.width}
          strokeDasharray={part.dash?.join(' ')}
        />
      ))}
    </svg>
  )
}
