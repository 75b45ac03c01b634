// What in the text seems to be about a person, marked in the text itself. It warns; saving stays possible.
import { Alert } from '@mantine/core'
import { IconUserExclamation } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PersonalFind } from '@/domain/personal-words'
import classes from './FieldReport.module.css'
import { markedParts } from './marked-parts'

interface PersonalWarningProps {
  readonly text: string
  /** In the order of the text; nothing is shown for none. */
  readonly finds: readonly PersonalFind[]
}

export function PersonalWarning({ text, finds }: PersonalWarningProps) {
  const { t } = useTranslation()
  const kinds = [...new Set(finds.map(({ kind }) => t(`personal.kind.${kind}`)))].join(', ')
  return (
    <div role="status">
      {finds.length > 0 && (
        <Alert
          color="orange"
          title={t('field-report.warning_title')}
          icon={<IconUserExclamation />}
          role="group"
          styles={{ title: { color: 'var(--mantine-color-text)' } }}
        >
          {t('personal.warning', { kinds })}
          <p className={classes.excerpt}>
            {markedParts(text, finds).map(({ text: part, isMarked }, index) =>
              isMarked ? <mark key={index}>{part}</mark> : part,
            )}
          </p>
        </Alert>
      )}
    </div>
  )
}
