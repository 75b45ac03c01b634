// A function of the database that is for the server alone. No request gets here by itself: those are named below.
import type { Connection } from './open-connection'

export interface ServiceCall {
  name: 'take_pairing_code' | 'bind_wall_account'
  argument: Record<string, string>
}

/** The JSON object that the function answers, if it does. @throws its error */
export function callAsService(
  { driver }: Connection,
  { name, argument }: ServiceCall,
): Promise<object | null> {
  const given = Object.keys(argument).map((parameter, index) => `${parameter} => $${index + 1}`)
  return driver.transaction(async (session) => {
    await session.exec('set local role service_role')
    const { rows } = await session.query<{ answer: object | string | null }>(
      `select public.${name}(${given.join(', ')}) as answer`,
      Object.values(argument),
    )
    const answer = rows[0]?.answer ?? null
    return typeof answer === 'object' ? answer : null
  })
}
