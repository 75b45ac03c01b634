// Loads Supabase Lite silent and offline, and undoes what its import does to process.emitWarning.

process.env.LITE_TELEMETRY = '0'
process.env.DO_NOT_TRACK = '1'

// Lite wraps emitWarning with `warning.includes()`, which throws when a warning is an Error object.
const emitWarning = process.emitWarning
const lite = await import('@supabase/lite')
const pglite = await import('@supabase/lite/pglite')
process.emitWarning = emitWarning

export const App = lite.App
export const createPgliteConnection = pglite.createPgliteConnection
