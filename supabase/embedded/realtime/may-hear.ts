// Whether a user may listen to a topic. Hundreds of screens come back together when the server does.
import { together } from '../database/together'
import type { TopicQuestion } from './allowed-topics'

export type MayHear = (userId: string, topic: string) => Promise<boolean>

const MOST_AT_ONCE = 200

export function askTogether(
  ask: (questions: readonly TopicQuestion[]) => Promise<readonly (readonly string[])[]>,
): MayHear {
  const one = together(async (asked: readonly { userId: string; topic: string }[]) => {
    const topicsOf = new Map<string, Set<string>>()
    for (const { userId, topic } of asked)
      topicsOf.set(userId, (topicsOf.get(userId) ?? new Set()).add(topic))
    const questions = [...topicsOf].map(([userId, topics]) => ({ userId, topics: [...topics] }))
    const answers = await ask(questions)
    const allowed = new Map(questions.map(({ userId }, index) => [userId, answers[index] ?? []]))
    return asked.map(({ userId, topic }) => allowed.get(userId)?.includes(topic) ?? false)
  }, MOST_AT_ONCE)
  return (userId, topic) => one({ userId, topic })
}
