// Hands the outbox over as a file of the device.
import { civilDateOf } from '@/domain/civil-date'
import { formatTime } from '@/domain/format'

/** The file's name. */
export function downloadText(text: string, now: Date): string {
  const name = `binh-yen-${civilDateOf(now)}-${formatTime(now).replace(':', '')}.json`
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some browsers read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return name
}
