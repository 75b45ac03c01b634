// Colours of what is drawn from data, for a light and a dark map; each is at least 3:1 against both.
import { lightened } from '@/domain/colour'

export type Theme = 'light' | 'dark'

/** `#rrggbb` by role; `paper` is the halo and the inside of hollow symbols, `ink` is text and counts. */
const LIGHT = {
  paper: '#ffffff',
  ink: '#1f2933',
  area: '#5b6b78',
  areaLine: '#8391a0',
  areaFill: '#fffdf7',
  cluster: '#33434f',
  selected: '#0b57d0',
  fire_point: '#c62828',
  water: '#0b5fb0',
  camera: '#0f5f8a',
  camera_off: '#5f6b76',
  crime: '#7b2fa0',
  vice: '#b83280',
  public_order: '#2456a8',
  dispute: '#2f7d45',
  other: '#5c6670',
  fire: '#d4420f',
  traffic: '#9a6700',
  rescue: '#0b7285',
  group: '#4d6b00',
  risk_site: '#80401f',
}

export type Paint = keyof typeof LIGHT

const DARK: Record<Paint, string> = {
  paper: '#10161c',
  ink: '#e8edf1',
  area: '#90a3b1',
  areaLine: '#62788a',
  areaFill: '#26313a',
  cluster: '#cfd9e0',
  selected: '#8ab4ff',
  fire_point: '#ff6b61',
  water: '#7cc0ff',
  camera: '#63bdea',
  camera_off: '#a3afb9',
  crime: '#cd93ea',
  vice: '#f590c1',
  public_order: '#8fb4ff',
  dispute: '#7fd497',
  other: '#b4bec7',
  fire: '#ff8f5a',
  traffic: '#f0bc4b',
  rescue: '#5fd0e0',
  group: '#b9d65c',
  risk_site: '#e0a482',
}

const OWN: Record<Theme, Record<Paint, string>> = { light: LIGHT, dark: DARK }

/** Colours that an admin chose for groups of incidents; those of this file where there are none. */
let chosen: Readonly<Record<Theme, Partial<Record<Paint, string>>>> = { light: {}, dark: {} }

const LEAST_ON_DARK = 4.5

/** How a colour of the light map is drawn on the dark one: as this file says, or lightened. */
export const onDarkMap = (paint: Paint, light: string): string =>
  light === LIGHT[paint] ? DARK[paint] : lightened(light, DARK.areaFill, LEAST_ON_DARK)

/**
 * From now on these colours of the light map, `#rrggbb`, stand in place of its own.
 * @returns whether any is another one than before: what was painted with it has to be painted anew
 */
export function choosePaints(light: Partial<Record<Paint, string>>): boolean {
  const other = (Object.keys(light) as Paint[]).filter((paint) => light[paint] !== LIGHT[paint])
  const next: typeof chosen = { light: {}, dark: {} }
  for (const paint of other) {
    next.light[paint] = light[paint]
    next.dark[paint] = onDarkMap(paint, light[paint] ?? LIGHT[paint])
  }
  const isSame = JSON.stringify(next) === JSON.stringify(chosen)
  if (!isSame) chosen = next
  return !isSame
}

export const colourOf = (theme: Theme, paint: Paint): string =>
  chosen[theme][paint] ?? OWN[theme][paint]

/** Red, green, blue and alpha, 0-255, as deck.gl takes them. */
export type Rgba = [red: number, green: number, blue: number, alpha: number]

/** `alpha` 0-1. */
export function rgbaOf(theme: Theme, paint: Paint, alpha = 1): Rgba {
  const value = Number.parseInt(colourOf(theme, paint).slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255, Math.round(alpha * 255)]
}
