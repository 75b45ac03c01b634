// How many items stand how, as one line: `2 chờ gửi, 1 cần sửa`.
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import type { OutboxState } from '@/domain/outbox'
import { useLanguage } from '@/ui/use-language'

export const COUNTED = ['parked', 'sending', 'waiting', 'synced'] as const

export function useCountWords() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (state: OutboxState, count: number): string =>
    t(`field.outbox.count.${state}`, { number: formatNumber(count, language) })
}
