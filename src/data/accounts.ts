// The accounts of the caller's areas and their roles, as admins see and change them.
import { infiniteQueryOptions } from '@tanstack/react-query'
import { ROLES, type Role } from '@/domain/permissions'
import { supabase } from './client'
import { toFailure } from './failure'
import { functionFailure } from './function-failure'
import { toInstant, toInstantOrNull } from './instant'

export interface HeldRole {
  readonly areaId: string
  readonly role: Role
  readonly disabledAt: Date | null
}

export interface Account {
  readonly id: string
  readonly email: string
  readonly madeAt: Date
  /** The last sign-in; null where there was none, or nobody knows. */
  readonly seenAt: Date | null
  /** False for one's own account, and for one with a role where the caller is no admin. */
  readonly mayReset: boolean
  /** Those in the caller's areas, at least one. */
  readonly roles: readonly HeldRole[]
}

export interface AccountFilter {
  /** With a role at or under it; null for all. */
  readonly areaId: string | null
  /** A part of the e-mail. */
  readonly words: string
}

interface AccountPage {
  readonly accounts: readonly Account[]
  /** Where the next page begins; null on the last one. */
  readonly after: string | null
}

interface AccountRow {
  readonly id: string
  readonly email: string
  readonly made_at: string
  readonly seen_at: string | null
  readonly may_reset: boolean
  readonly roles: readonly {
    readonly area_id: string
    readonly role: string
    readonly disabled_at: string | null
  }[]
}

export const ACCOUNTS_KEY = ['accounts']

/** By e-mail, a hundred a page. */
export const accountsQuery = ({ areaId, words }: AccountFilter) =>
  infiniteQueryOptions({
    queryKey: [...ACCOUNTS_KEY, areaId, words],
    initialPageParam: '',
    queryFn: ({ pageParam }) => readAccounts({ areaId, words }, pageParam),
    getNextPageParam: (last) => last.after,
  })

async function readAccounts({ areaId, words }: AccountFilter, after: string): Promise<AccountPage> {
  const { data, error, status } = await supabase().rpc('list_accounts', {
    ...(areaId === null ? {} : { area: areaId }),
    words,
    after,
  })
  if (error) throw toFailure(error, status)
  const { accounts, more } = data as unknown as { accounts: readonly AccountRow[]; more: boolean }
  return {
    accounts: accounts.map(toAccount),
    after: more ? (accounts.at(-1)?.email ?? null) : null,
  }
}

const toAccount = (row: AccountRow): Account => ({
  id: row.id,
  email: row.email,
  madeAt: toInstant(row.made_at),
  seenAt: toInstantOrNull(row.seen_at),
  mayReset: row.may_reset,
  roles: row.roles.flatMap(({ area_id, role, disabled_at }) => {
    const known = ROLES.find((one) => one === role)
    return known ? [{ areaId: area_id, role: known, disabledAt: toInstantOrNull(disabled_at) }] : []
  }),
})

/** Gives a role on an area, or changes the one there. @throws Failure */
export async function giveRole(account: string, area: string, role: Role): Promise<void> {
  const { error, status } = await supabase().rpc('give_role', { account, area, role })
  if (error) throw toFailure(error, status)
}

/** @throws Failure */
export async function takeRole(account: string, area: string): Promise<void> {
  const { error, status } = await supabase().rpc('take_role', { account, area })
  if (error) throw toFailure(error, status)
}

/** Disables or enables all roles of an account in the caller's areas. @throws Failure */
export async function disableAccount(account: string, disabled: boolean): Promise<void> {
  const { error, status } = await supabase().rpc('disable_account', { account, disabled })
  if (error) throw toFailure(error, status)
}

export interface Invitation {
  readonly email: string
  readonly role: Role
  readonly areaId: string
}

export interface MadeAccount {
  readonly isNew: boolean
  /** Told this once; null where an account keeps its own. */
  readonly password: string | null
}

/** Makes an account, or gives the one of that e-mail a role. @throws Failure */
export const inviteAccount = ({ email, role, areaId }: Invitation): Promise<MadeAccount> =>
  manage({ invite: { email, role, area: areaId } })

/** A new password; whoever is signed in with the account is so no more. @throws Failure */
export const resetPassword = (account: string): Promise<MadeAccount> =>
  manage({ reset: { account } })

async function manage(body: object): Promise<MadeAccount> {
  const { data, error } = await supabase().functions.invoke('manage-account', { body })
  if (error) throw await functionFailure(error)
  const { created, password } = (data ?? {}) as Record<string, unknown>
  return { isNew: created === true, password: typeof password === 'string' ? password : null }
}
