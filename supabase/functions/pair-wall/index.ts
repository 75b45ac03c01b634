// The Edge Function pair-wall.
import { SignInLimit } from '../../embedded/gate/sign-in-limit.ts'
import { projectOf } from '../_shared/project.ts'
import { answering } from '../_shared/serve.ts'
import { hostedPairing } from './hosted-pairing.ts'
import { MAX_WRONG_CODES, pairWall } from './pair-wall.ts'

const services = hostedPairing(projectOf((name) => Deno.env.get(name)))
/** As long as this instance lives; the count that holds for all of them is the database's. */
const limit = new SignInLimit(Date.now, MAX_WRONG_CODES)

Deno.serve(
  answering((request) => {
    const [address = ''] = (request.headers.get('x-forwarded-for') ?? '').split(',')
    return pairWall(request, address.trim(), limit, services)
  }),
)
