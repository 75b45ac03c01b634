// Nobody waits for ever for an answer.
import { Failure } from './failure'

/** The answer, unless it takes longer. @throws Failure `offline` when it does */
export function within<Answer>(ms: number, answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Failure('error.code.offline')), ms)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
