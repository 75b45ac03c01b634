// A register holds places and counts: what is typed about persons is pointed at while it is typed.
import { useMemo } from 'react'
import { findPersonal } from '@/domain/personal-words'
import { PersonalWarning } from '@/panels/field-report/PersonalWarning'

interface PersonalNoticeProps {
  readonly text: string
  /** Names of areas, which are no persons. */
  readonly places: readonly string[]
}

export function PersonalNotice({ text, places }: PersonalNoticeProps) {
  const finds = useMemo(() => findPersonal(text, places), [text, places])
  return <PersonalWarning text={text} finds={finds} />
}
