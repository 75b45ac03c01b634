// Colours as numbers: how well one is seen on another, a lighter one that is, and how unlike two are to whoever does not
// tell red from green.

type Channels = readonly [red: number, green: number, blue: number]

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/.test(text)

/** `#rrggbb` in linear light, 0 to 1 (IEC 61966-2-1). */
function linearOf(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16)
  const channel = (shift: number): number => {
    const part = ((value >> shift) & 255) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return [channel(16), channel(8), channel(0)]
}

const luminanceOf = ([red, green, blue]: Channels): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue

/** Contrast of two colours, `#rrggbb`, by WCAG 2: 1 to 21. */
export function contrastOf(colour: string, ground: string): number {
  const [a, b] = [luminanceOf(linearOf(colour)) + 0.05, luminanceOf(linearOf(ground)) + 0.05]
  return Math.max(a, b) / Math.min(a, b)
}

/** The colour mixed with so much white that it is seen `least` on a dark ground. */
export function lightened(colour: string, ground: string, least: number): string {
  const value = Number.parseInt(colour.slice(1), 16)
  for (let white = 0; white < 1; white += 0.02) {
    const mixed = [16, 8, 0].map((shift) => {
      const part = (value >> shift) & 255
      return Math.round(part + (255 - part) * white)
        .toString(16)
        .padStart(2, '0')
    })
    const lighter = `#${mixed.join('')}`
    if (contrastOf(lighter, ground) >= least) return lighter
  }
  return '#ffffff'
}

/** What is left of a colour without the cones for middle wavelengths (Viénot, Brettel and Mollon 1999). */
const withoutGreen = ([red, green, blue]: Channels): Channels => {
  const mixed = 0.29275 * red + 0.70725 * green
  return [mixed, mixed, Math.max(0, -0.02234 * red + 0.02234 * green + blue)]
}

/** CIE L*a*b*, D65. */
function labOf([red, green, blue]: Channels): Channels {
  const curve = (part: number): number =>
    part > 216 / 24389 ? Math.cbrt(part) : (24389 / 27) * (part / 116) + 16 / 116
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
  const y = curve(luminanceOf([red, green, blue]))
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** How unlike two colours look to whoever does not tell red from green: about 2 is just seen, below 10 is much alike. */
export function unlikeness(a: string, b: string): number {
  const [first, second] = [labOf(withoutGreen(linearOf(a))), labOf(withoutGreen(linearOf(b)))]
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2])
}
