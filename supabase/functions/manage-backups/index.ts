// The Edge Function manage-backups. On Supabase the platform makes the backups, and it says so.
import { askingPostgrest } from '../_shared/ask-as-caller.ts'
import { projectOf } from '../_shared/project.ts'
import { answering } from '../_shared/serve.ts'
import { manageBackups } from './manage-backups.ts'

const ask = askingPostgrest(projectOf((name) => Deno.env.get(name)))

Deno.serve(answering((request) => manageBackups(request, { ask, vault: null })))
