// A count beside what it was before and a year ago, a line each: `So với kỳ trước (287 vụ): giảm 2 vụ (-0,7%)`.
import { useTranslation } from 'react-i18next'
import { type Comparison, earlierInWords } from '@/domain/change-words'
import type { Language } from '@/domain/format'
import { ChangeText } from './ChangeText'
import './colours.css'

interface ComparisonLinesProps {
  readonly comparisons: readonly Comparison[]
  readonly language: Language
  readonly className?: string | undefined
}

export function ComparisonLines({ comparisons, language, className }: ComparisonLinesProps) {
  const { t } = useTranslation()
  return comparisons.map((comparison) => (
    <div key={comparison.against} className={className}>
      <span>{earlierInWords(comparison, language, t)}:</span>{' '}
      <ChangeText change={comparison.change} language={language} />
    </div>
  ))
}
