// The look of the app: calm, precise, readable from a distance. Every colour pair is AA in both themes.
import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** Brand and main actions. Data on the map has colours of its own (layers/palette). */
const pine: MantineColorsTuple = [
  '#ecf6f4',
  '#d5eae6',
  '#aed5ce',
  '#82beb5',
  '#5cab9f',
  '#38938a',
  '#1d7a71',
  '#0e645c',
  '#0a4f49',
  '#073c38',
]

const gray: MantineColorsTuple = [
  '#f6f8f9',
  '#eef2f4',
  '#e3e9ec',
  '#d2dbe0',
  '#b4c0c8',
  '#7d8c98',
  '#5c6b77',
  '#465460',
  '#2c3842',
  '#17212a',
]

const dark: MantineColorsTuple = [
  '#e8eef2',
  '#c9d4dc',
  '#a3b1bc',
  '#7d8d99',
  '#42515d',
  '#2d3a45',
  '#1c262f',
  '#131b22',
  '#0d1419',
  '#070c10',
]

/** Tooltips also speak to the keyboard; touch has no hover to show them with. */
const HOVER_AND_FOCUS = { hover: true, focus: true, touch: false }

const FONT = "'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"

export const theme = createTheme({
  colors: { pine, gray, dark },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  black: '#17212a',
  autoContrast: true,
  luminanceThreshold: 0.25,
  fontFamily: FONT,
  fontWeights: { regular: '400', medium: '500', bold: '700' },
  headings: { fontFamily: FONT, fontWeight: '600', textWrap: 'balance' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true, events: HOVER_AND_FOCUS } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 36 } },
    Badge: {
      styles: { root: { textTransform: 'none' } },
      defaultProps: { size: 'lg', radius: 'sm' },
    },
    Menu: {
      defaultProps: {
        shadow: 'md',
        position: 'bottom-end',
        // In its landmark, and with nothing but items in it.
        withinPortal: false,
        withInitialFocusPlaceholder: false,
      },
    },
    SegmentedControl: { defaultProps: { withItemsBorders: false } },
    Loader: { defaultProps: { type: 'dots' } },
  },
})
