// The fields that drafts are made of. What is wrong is said by an i18n key: that of the database
// constraint where there is one, so that form and database say the same sentence.
import { z } from 'zod'
import { civilDateOf } from './civil-date'
import {
  cleanLine,
  cleanLines,
  lengthOf,
  readAmount,
  readCoordinate,
  readDay,
  readInstant,
} from './typed-text'

const FIRST_DAY = '1990-01-01'
const LAST_DAY = '2100-01-01'

interface TextLimits {
  readonly max: number
  /** Other constraints of the same column. */
  readonly also?: readonly string[]
  readonly lines?: boolean
}

interface NumberLimits {
  readonly min?: number
  readonly above?: number
  readonly max?: number
  readonly below?: number
}

const keyOf = (constraint: string): string => `error.constraint.${constraint}`

function refuse<Value>(context: z.RefinementCtx<Value>, key: string): never {
  context.issues.push({ code: 'custom', message: key, input: context.value })
  return z.NEVER
}

/** At most two decimals: what a `real` column gives back as it got it. */
export const roundAmount = (value: number): number => Math.round(value * 100) / 100 + 0

/** Seven decimals of a degree are a centimetre. */
export const roundDegrees = (value: number): number => Math.round(value * 1e7) / 1e7 + 0

export const requiredText = (constraint: string, { max, also = [] }: TextLimits) =>
  z
    .string()
    .transform((typed, context) => {
      const text = cleanLine(typed)
      const length = lengthOf(text)
      return length >= 1 && length <= max ? text : refuse(context, keyOf(constraint))
    })
    .meta({ constraints: [constraint, ...also] })

/** A text that is null while the form proposes one. */
export const proposedText = (constraint: string, limits: TextLimits) =>
  z
    .string()
    .nullable()
    .transform((typed) => typed ?? '')
    .pipe(requiredText(constraint, limits))
    .meta({ constraints: [constraint] })

export const optionalText = (constraint: string, { max, lines = false }: TextLimits) =>
  z
    .string()
    .transform((typed, context) => {
      const text = lines ? cleanLines(typed) : cleanLine(typed)
      if (text === '') return null
      return lengthOf(text) <= max ? text : refuse(context, keyOf(constraint))
    })
    .meta({ constraints: [constraint] })

export const phone = (constraint: string) =>
  z
    .string()
    .transform((typed, context) => {
      const text = cleanLine(typed)
      if (text === '') return null
      return /^[0-9+(). -]{3,30}$/.test(text) ? text : refuse(context, keyOf(constraint))
    })
    .meta({ constraints: [constraint] })

const isWithin = (value: number, { min, above, max, below }: NumberLimits): boolean =>
  (min === undefined || value >= min) &&
  (above === undefined || value > above) &&
  (max === undefined || value <= max) &&
  (below === undefined || value < below)

export const optionalAmount = (constraint: string, limits: NumberLimits) =>
  z
    .string()
    .transform((typed, context) => {
      if (typed.trim() === '') return null
      const value = roundAmount(readAmount(typed))
      if (Number.isNaN(value)) return refuse(context, 'edit.error.not_a_number')
      return isWithin(value, limits) ? value : refuse(context, keyOf(constraint))
    })
    .meta({ constraints: [constraint] })

const wholeNumber = <Value extends string>(
  context: z.RefinementCtx<Value>,
  constraint: string,
  limits: NumberLimits,
): number => {
  const value = readAmount(context.value)
  if (!Number.isInteger(value)) return refuse(context, 'edit.error.not_whole')
  return isWithin(value, limits) ? value : refuse(context, keyOf(constraint))
}

export const optionalWhole = (constraint: string, limits: NumberLimits) =>
  z
    .string()
    .transform((typed, context) =>
      typed.trim() === '' ? null : wholeNumber(context, constraint, limits),
    )
    .meta({ constraints: [constraint] })

export const requiredWhole = (constraint: string, limits: NumberLimits) =>
  z
    .string()
    .transform((_typed, context) => wholeNumber(context, constraint, limits))
    .meta({ constraints: [constraint] })

/** Degrees; empty is null. */
export const optionalCoordinate = (constraint: string, limits: NumberLimits) =>
  z
    .string()
    .transform((typed, context) => {
      if (typed.trim() === '') return null
      const value = roundDegrees(readCoordinate(typed))
      if (Number.isNaN(value)) return refuse(context, 'edit.error.not_a_number')
      return isWithin(value, limits) ? value : refuse(context, keyOf(constraint))
    })
    .meta({ constraints: [constraint] })

export const coordinate = (constraint: string, limits: NumberLimits) =>
  optionalCoordinate(constraint, limits)
    .transform((value, context) => value ?? refuse(context, 'edit.error.position_missing'))
    .meta({ constraints: [constraint] })

export const optionalDay = (constraint: string) =>
  z
    .string()
    .transform((typed, context) => {
      if (typed.trim() === '') return null
      const day = readDay(typed)
      if (day === null) return refuse(context, 'edit.error.not_a_date')
      return day >= FIRST_DAY && day <= LAST_DAY ? day : refuse(context, keyOf(constraint))
    })
    .meta({ constraints: [constraint] })

/** An instant; empty is null. */
export const optionalInstant = (constraint: string) =>
  z
    .string()
    .transform((typed, context) => {
      if (typed.trim() === '') return null
      const instant = readInstant(typed)
      if (instant === null) return refuse(context, 'import.row.not_a_time')
      const day = civilDateOf(instant)
      return day >= FIRST_DAY && day < LAST_DAY ? instant : refuse(context, keyOf(constraint))
    })
    .meta({ constraints: [constraint] })

export const requiredInstant = (constraint: string) =>
  optionalInstant(constraint)
    .transform((instant, context) => instant ?? refuse(context, 'import.row.time_missing'))
    .meta({ constraints: [constraint] })

export const choice = <const Values extends readonly string[]>(
  constraint: string,
  values: Values,
) => z.enum(values, { error: keyOf(constraint) }).meta({ constraints: [constraint] })

/** Ids of rows that the caller may not even know. */
export const otherIds = (constraint: string, { max }: { readonly max: number }) =>
  z
    .array(z.string())
    .readonly()
    .refine((ids) => ids.length <= max, keyOf(constraint))
    .meta({ constraints: [constraint] })

export const areaChoice = z
  .string()
  .nullable()
  .transform((id, context) => id ?? refuse(context, 'edit.error.area_missing'))
