// Builds the pages and prepares the database at the same time, then serves: what start.mjs runs.
import { buildPages } from './build-pages'
import { run } from './run'
import { PROJECT_DIR, readSettings } from './settings'

const built = buildPages({ ...readSettings(), projectDir: PROJECT_DIR }, () =>
  console.log('Dựng giao diện ...\n  Building the app ...'),
)
// A failure is reported where it is awaited.
built.catch(() => {})
await run(built)
