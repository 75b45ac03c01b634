// Asks the database, as users, which topics they may listen to: by the policies, as Supabase does. Runs beside it.
import type { Connection } from '../database/open-connection'

export interface TopicQuestion {
  readonly userId: string
  readonly topics: readonly string[]
}

/** What `realtime.send` says when its transaction is through. */
export interface ToldMessage {
  readonly topic: string
  readonly event: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly private: boolean
}

/** For each question the topics of it that are allowed. */
export function allowedTopics(
  { driver }: Connection,
  questions: readonly TopicQuestion[],
): Promise<string[][]> {
  return driver.transaction(async (session) => {
    const { rows } = await session.query<{ allowed: string[][] }>(
      'select realtime.allowed_topics($1::jsonb) as allowed',
      [JSON.stringify(questions)],
    )
    await session.rollback()
    return rows[0]?.allowed ?? []
  })
}

/** Calls `tell` with all that a commit has told. */
export async function listenToDatabase(
  { driver }: Connection,
  tell: (messages: ToldMessage[]) => void,
): Promise<void> {
  let waiting: ToldMessage[] = []
  await driver.listen('realtime', (text) => {
    if (waiting.length === 0) {
      setImmediate(() => {
        const messages = waiting
        waiting = []
        tell(messages)
      })
    }
    waiting.push(JSON.parse(text) as ToldMessage)
  })
}
