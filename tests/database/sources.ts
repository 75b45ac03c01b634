// Where the tests find what they test.
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')

export const CACHE = join(ROOT, '.cache')
export const MIGRATIONS = join(ROOT, 'supabase', 'migrations')
export const PGTAP_TESTS = join(ROOT, 'supabase', 'tests')
export const SEED = join(ROOT, 'supabase', 'seed.sql')
export const TYPES = join(ROOT, 'src', 'data', 'database.types.ts')
