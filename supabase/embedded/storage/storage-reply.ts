// Answers in the form of Supabase's storage service: what it refuses comes as 400, with the true status inside.
import type { Reply } from '../database/messages'

export function storageReply(body: object, status = 200): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: new TextEncoder().encode(JSON.stringify(body)).buffer,
  }
}

const REFUSALS = {
  not_found: ['404', 'not_found', 'Object not found'],
  bad_request: ['400', 'InvalidRequest', 'The request could not be read'],
} as const

export function storageRefusal(name: keyof typeof REFUSALS): Reply {
  const [statusCode, error, message] = REFUSALS[name]
  return storageReply({ statusCode, error, message }, 400)
}
