// What a layer says about the files it can be filled from.
import { z } from 'zod'
import { cleanLine } from '@/domain/typed-text'
import type { Choice } from './choices'

export interface ImportField {
  /** i18n key of what it is called. */
  readonly label: string
  /** The column of the database. */
  readonly column: string
  /** Headers that mean it, beside the column's own name; case, accents and signs do not matter. */
  readonly headers: readonly string[]
  /** Where only some values are possible: the texts that stand for them. */
  readonly choices?: readonly Choice[]
  /** What an empty cell stands for; without it, for nothing. */
  readonly empty?: string
  /** A day or a time, which files write in many ways. */
  readonly isTime?: true
  /** A number of metres or degrees, perhaps with its unit: one separator in it is the decimal mark. */
  readonly isMeasure?: true
  /** The field whose day it gives the time to: files often have the two in a column each. */
  readonly clockOf?: string
}

export interface ImportLayer {
  /** By the name that the schema gives them. */
  readonly fields: Readonly<Record<string, ImportField>>
  /** Reads texts, one for every field. */
  readonly schema: z.ZodType<Record<string, unknown>>
  /** What a feature's geometry is: a point gives lng and lat, an outline is stored as it is. */
  readonly shape: 'point' | 'outline'
}

/** The source's own id: the same id is the same row next time. */
export const KEY: ImportField = {
  label: 'import.field.key',
  column: 'key',
  headers: ['id', 'source id', 'osm id', 'id nguồn'],
}
export const LNG: ImportField = {
  label: 'import.field.lng',
  column: 'lng',
  headers: [
    'kinh độ',
    'longitude',
    'long',
    'lon',
    'x',
    'tọa độ x',
    'easting',
    'hướng đông',
    'x (m)',
  ],
}
export const LAT: ImportField = {
  label: 'import.field.lat',
  column: 'lat',
  headers: ['vĩ độ', 'latitude', 'y', 'tọa độ y', 'northing', 'hướng bắc', 'y (m)'],
}
/** Both in one cell; `lng` and `lat` are read from it. */
export const POSITION: ImportField = {
  label: 'import.field.position',
  column: 'position',
  headers: [
    'tọa độ',
    'tọa độ gps',
    'tọa độ vị trí',
    'coordinates',
    'latlng',
    'lat lng',
    'wkt',
    'gps',
  ],
}
export const ACCURACY: ImportField = {
  label: 'import.field.accuracy',
  isMeasure: true,
  column: 'accuracy_m',
  headers: [
    'sai số vị trí',
    'sai số',
    'accuracy',
    'sai số vị trí (m)',
    'accuracy of the position (m)',
  ],
}
export const NOTE: ImportField = {
  label: 'import.field.note',
  column: 'note',
  headers: ['ghi chú', 'mô tả', 'description'],
}

export const sourceKey = z.string().transform((typed) => cleanLine(typed) || null)
