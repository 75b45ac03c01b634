// What went wrong when a function of the server was asked (`functions.invoke`), as a sentence for the user.
import { Failure, toFailure } from './failure'

/** What supabase-js gives back beside `data`: `context` is the answer, or why there was none. */
interface FunctionProblem {
  readonly context?: unknown
}

/** Answers what to throw. */
export async function functionFailure(problem: FunctionProblem): Promise<Failure> {
  const { context } = problem
  if (!(context instanceof Response)) return toFailure(context ?? problem)
  const { status } = context
  const text = await context.text().catch(() => '')
  const told = factsIn(text)
  // The functions come with the pages, but may be put up later.
  if (status === 404) return new Failure('error.code.backend_unavailable', {}, { cause: problem })
  return toFailure(told ?? { message: text }, status)
}

/** What the function itself said; null for a page on the way. */
function factsIn(text: string): { code: unknown; message: unknown } | null {
  try {
    const { code, message } = JSON.parse(text) as Record<string, unknown>
    return { code, message }
  } catch {
    return null
  }
}
