// Metres and degrees as files write them, made into what forms read.

const UNIT = /(?<=\d)\s*(?:m|mét|met|metres?|meters?|°|º|˚|độ|deg|degrees?)$/iu

/**
 * `50m` as `50`, `90°` as `90`, `4.567` as `4.5670`: forms take three digits behind a separator for thousands, as counts
 * and money have them. Anything else as it is.
 */
export const plainMeasure = (text: string): string =>
  text
    .trim()
    .replace(UNIT, '')
    .replace(/^[-−]?\d+[.,]\d{3}$/, '$&0')
