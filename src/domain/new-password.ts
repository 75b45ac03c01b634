// What a new password must be, before the server is asked.

export type PasswordFault = 'missing' | 'short' | 'long' | 'differs'

export const MIN_PASSWORD_LENGTH = 8
/** The server reads no further. */
const MAX_BYTES = 72

/** What is wrong with a password typed twice, and in which of the two fields; null when nothing is. */
export function faultOfPassword(
  password: string,
  repeated: string,
): { readonly field: 'password' | 'repeated'; readonly fault: PasswordFault } | null {
  if (password === '') return { field: 'password', fault: 'missing' }
  if ([...password].length < MIN_PASSWORD_LENGTH) return { field: 'password', fault: 'short' }
  if (new TextEncoder().encode(password).length > MAX_BYTES)
    return { field: 'password', fault: 'long' }
  return password === repeated ? null : { field: 'repeated', fault: 'differs' }
}
