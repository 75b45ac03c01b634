// The Edge Function manage-account.
import { projectOf } from '../_shared/project.ts'
import { answering } from '../_shared/serve.ts'
import { hostedAccounts } from './hosted-accounts.ts'
import { manageAccount } from './manage-account.ts'

const services = hostedAccounts(projectOf((name) => Deno.env.get(name)))

Deno.serve(answering((request) => manageAccount(request, services)))
