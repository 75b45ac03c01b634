// A function of the database, called as whoever asked the Edge Function: the database decides what they may.
import { Refusal } from '../../embedded/gate/refusal.ts'
import type { Project } from './project.ts'

/** What the database answered; `text` is JSON, or nothing. */
interface Answered {
  status: number
  text: string
}

/** @param headers of the request, with its key and token */
export type AskAsCaller = (headers: Headers, name: string, argument: object) => Promise<Answered>

/** The database's own refusal, which the app has a sentence for. */
class Refused extends Error {
  constructor(readonly answered: Answered) {
    super(answered.text)
  }
}

/** What the function answers, null for nothing. @throws Refused, or Refusal for a session that ended */
export async function askAsCaller(
  ask: AskAsCaller,
  headers: Headers,
  name: string,
  argument: object,
): Promise<unknown> {
  const answered = await ask(headers, name, argument)
  if (answered.status === 401) throw new Refusal('invalid_token')
  if (answered.status >= 500) throw new Error(`${name}: ${answered.status} ${answered.text}`)
  if (answered.status >= 400) throw new Refused(answered)
  return answered.text === '' ? null : JSON.parse(answered.text)
}

/** Answers JSON, or what the database refused with on the way. */
export async function answeringRefusals(work: () => Promise<object>): Promise<Response> {
  try {
    return Response.json(await work())
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { text, status } = error.answered
    return new Response(text, { status, headers: { 'content-type': 'application/json' } })
  }
}

/** By PostgREST of the project. */
export const askingPostgrest =
  ({ url }: Project): AskAsCaller =>
  async (headers, name, argument) => {
    const [apikey, authorization] = [headers.get('apikey'), headers.get('authorization')]
    if (!apikey || !authorization) throw new Refusal('invalid_token')
    const answer = await fetch(`${url}/rest/v1/rpc/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', apikey, authorization },
      body: JSON.stringify(argument),
    })
    return { status: answer.status, text: await answer.text() }
  }
