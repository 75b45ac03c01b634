// What of the audit log is asked for: typed here, but the history of one thing, which the address names.
import { useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import {
  type AuditLine,
  type AuditSubject,
  type AuditVerb,
  isAuditSubject,
  subjectOf,
} from '@/domain/audit'
import { auditAddress } from '@/state/admin-address'

export interface AuditAsked {
  readonly subject: AuditSubject | null
  /** Null for all rows. */
  readonly row: string | null
  readonly areaId: string | null
  readonly who: string
  readonly verb: AuditVerb | null
  /** As typed: 31/05/2025. */
  readonly firstDay: string
  readonly lastDay: string
  readonly words: string
}

const NOTHING: AuditAsked = {
  subject: null,
  row: null,
  areaId: null,
  who: '',
  verb: null,
  firstDay: '',
  lastDay: '',
  words: '',
}

export function useAuditAsked() {
  const router = useRouter()
  const search = useSearch({ strict: false }) as { of?: unknown; row?: unknown }
  const [typed, setTyped] = useState(NOTHING)
  const subject = isAuditSubject(search.of) ? search.of : null
  const isHistory = subject !== null && typeof search.row === 'string'
  const history = { ...NOTHING, subject, row: String(search.row) }
  return {
    typed: isHistory ? history : typed,
    set: (change: Partial<AuditAsked>) => setTyped((last) => ({ ...last, ...change })),
    clear: () => void router.navigate(auditAddress(null) as never),
    showHistory: ({ table, row }: AuditLine) => {
      const of = subjectOf(table)
      if (of) void router.navigate(auditAddress({ of, row }) as never)
    },
  }
}
