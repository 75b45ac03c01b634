// One try at signing in, shared by the form and the sample accounts.
import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import { signIn } from '@/data/session'

export interface Account {
  readonly email: string
  readonly password: string
}

export type Attempt = UseMutationResult<void, Error, Account>

export const useSignIn = (): Attempt =>
  useMutation({ mutationFn: ({ email, password }: Account) => signIn(email, password) })

/** True from the press until the next screen stands. */
export const isGoingOn = (attempt: Attempt): boolean => attempt.isPending || attempt.isSuccess
