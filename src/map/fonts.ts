// Be Vietnam Pro for the map: MapLibre gets the files (no glyph server), deck.gl draws with the page's fonts.
import '@fontsource/be-vietnam-pro/600.css'
import latin500Italic from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-500-italic.woff2?url'
import latin500 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-500-normal.woff2?url'
import latinExt500Italic from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-500-italic.woff2?url'
import latinExt500 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-500-normal.woff2?url'
import vietnamese500Italic from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-500-italic.woff2?url'
import vietnamese500 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-500-normal.woff2?url'
import type { StyleSpecification } from 'maplibre-gl'

type FontFaces = NonNullable<StyleSpecification['font-faces']>

/** Which characters are in which file, as @fontsource cuts them. */
const VIETNAMESE = [
  'U+0102-0103',
  'U+0110-0111',
  'U+0128-0129',
  'U+0168-0169',
  'U+01A0-01A1',
  'U+01AF-01B0',
  'U+0300-0301',
  'U+0303-0304',
  'U+0308-0309',
  'U+0323',
  'U+0329',
  'U+1EA0-1EF9',
]
const LATIN_EXTENDED = ['U+0100-0101', 'U+0104-010F', 'U+0112-0127', 'U+012A-0167', 'U+016A-019F']
const LATIN = ['U+0000-00FF', 'U+2000-206F', 'U+2122', 'U+2212']

const face = (vietnamese: string, latinExtended: string, latin: string) => [
  { url: absolute(vietnamese), 'unicode-range': VIETNAMESE },
  { url: absolute(latinExtended), 'unicode-range': LATIN_EXTENDED },
  { url: absolute(latin), 'unicode-range': LATIN },
]

const absolute = (url: string): string => new URL(url, window.location.href).href

export const UPRIGHT = 'Be Vietnam Pro Medium'
export const ITALIC = 'Be Vietnam Pro Medium Italic'

export const fontFaces = (): FontFaces => ({
  [UPRIGHT]: face(vietnamese500, latinExt500, latin500),
  [ITALIC]: face(vietnamese500Italic, latinExt500Italic, latin500Italic),
})

/** Resolves when deck.gl can draw names; a font that cannot be had is no reason to draw nothing. */
export async function loadLettering(family: string, weight: number): Promise<void> {
  const sample = 'Aạăđơư0123456789'
  await document.fonts.load(`${weight} 16px ${family}`, sample).catch(() => [])
}
