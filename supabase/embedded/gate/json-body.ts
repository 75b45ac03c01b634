// A body that must be a JSON object.
import { Refusal } from './refusal.ts'

export function jsonBody(body: ArrayBuffer | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body ?? new ArrayBuffer()))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Not JSON: refused below.
  }
  throw new Refusal('bad_request')
}
