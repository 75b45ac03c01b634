// Colours of the basemap: quiet, so that what is drawn from data is what one sees.

export interface BasemapPalette {
  readonly sea: string
  readonly land: string
  readonly coast: string
  readonly shallows: string
  readonly graticule: string
  readonly islands: string
  readonly seaLabel: string
  readonly landLabel: string
}

export const BASEMAP: Record<'light' | 'dark', BasemapPalette> = {
  light: {
    sea: '#d9e6ec',
    land: '#f1eee6',
    coast: '#93aab6',
    shallows: '#e6eff3',
    graticule: '#7f97a5',
    islands: '#4d6b7c',
    seaLabel: '#3f6277',
    landLabel: '#2f4a5a',
  },
  dark: {
    sea: '#0e171e',
    land: '#1a2229',
    coast: '#43586a',
    shallows: '#121d26',
    graticule: '#6d8798',
    islands: '#8fb0c4',
    seaLabel: '#8fb0c4',
    landLabel: '#b8cbd7',
  },
}
