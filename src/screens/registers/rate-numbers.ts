// The two numbers of a rate that a form holds, for a paper's rate to be compared with.
import type { Area } from '@/domain/area'
import type { Register } from '@/domain/registers/register'
import type { RegisterTyped } from '@/domain/registers/register-draft'
import { readAmount } from '@/domain/typed-text'

/** Null where the register has no rate, or its numbers are not typed yet. */
export function rateNumbers(
  { rate }: Register,
  typed: RegisterTyped,
  areas: readonly Area[],
): { readonly part: number; readonly whole: number } | null {
  if (!rate) return null
  const part = readAmount(typed[rate.part] ?? '')
  const whole =
    rate.whole === 'households_of_area'
      ? (areas.find(({ id }) => id === typed.area_id)?.households ?? Number.NaN)
      : readAmount(typed[rate.whole] ?? '')
  return Number.isFinite(part) && whole > 0 ? { part, whole } : null
}
