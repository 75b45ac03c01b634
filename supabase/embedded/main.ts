// The server alone, with the pages as they were last built: `node --import tsx supabase/embedded/main.ts`.
import { run } from './run'

await run(Promise.resolve())
