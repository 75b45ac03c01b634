// Starts the database thread as TypeScript, whatever started the process.
import { register } from 'tsx/esm/api'

register()
await import('./database-thread.ts')
