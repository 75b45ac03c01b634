// Whether a user may listen to a topic. What is asked while the database answers is asked of it at once afterwards:
// hundreds of screens come back together when the server does.
import type { TopicQuestion } from './allowed-topics'

export type MayHear = (userId: string, topic: string) => Promise<boolean>

interface Asked {
  readonly userId: string
  readonly topic: string
  readonly answer: (isAllowed: boolean) => void
  readonly fail: (error: unknown) => void
}

export function askTogether(
  ask: (questions: readonly TopicQuestion[]) => Promise<readonly (readonly string[])[]>,
): MayHear {
  let waiting: Asked[] = []
  let isAsking = false

  async function askAll(): Promise<void> {
    isAsking = true
    // Whoever else asks in this turn goes along.
    await Promise.resolve()
    while (waiting.length > 0) {
      const asked = waiting
      waiting = []
      await answerAll(asked)
    }
    isAsking = false
  }

  async function answerAll(asked: readonly Asked[]): Promise<void> {
    const topicsOf = new Map<string, Set<string>>()
    for (const { userId, topic } of asked)
      topicsOf.set(userId, (topicsOf.get(userId) ?? new Set()).add(topic))
    const questions = [...topicsOf].map(([userId, topics]) => ({ userId, topics: [...topics] }))
    try {
      const answers = await ask(questions)
      const allowed = new Map(questions.map(({ userId }, index) => [userId, answers[index] ?? []]))
      for (const { userId, topic, answer } of asked)
        answer(allowed.get(userId)?.includes(topic) ?? false)
    } catch (error) {
      for (const { fail } of asked) fail(error)
    }
  }

  return (userId, topic) =>
    new Promise((answer, fail) => {
      waiting.push({ userId, topic, answer, fail })
      if (!isAsking) void askAll()
    })
}
