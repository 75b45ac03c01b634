// Many small questions to the database become few: what is asked while it answers is asked of it at once afterwards.

interface Asked<Question, Answer> {
  readonly question: Question
  readonly answer: (answer: Answer) => void
  readonly fail: (error: unknown) => void
}

/**
 * @param ask answers each question, in order; where it fails, all that went along have failed
 * @param most questions at once: others wait for the database, too
 */
export function together<Question, Answer>(
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
  most: number,
): (question: Question) => Promise<Answer> {
  let waiting: Asked<Question, Answer>[] = []
  let isAsking = false

  async function askAll(): Promise<void> {
    isAsking = true
    // Whoever else asks in this turn goes along.
    await Promise.resolve()
    while (waiting.length > 0) {
      const asked = waiting.slice(0, most)
      waiting = waiting.slice(most)
      try {
        const answers = await ask(asked.map(({ question }) => question))
        for (const [index, { answer }] of asked.entries()) answer(answers[index] as Answer)
      } catch (error) {
        for (const { fail } of asked) fail(error)
      }
    }
    isAsking = false
  }

  return (question) =>
    new Promise((answer, fail) => {
      waiting.push({ question, answer, fail })
      if (!isAsking) void askAll()
    })
}
