// Vietnamese or English; this device remembers it.
import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLanguage } from './use-language'

export function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  return (
    <SegmentedControl
      size="sm"
      aria-label={t('common.language')}
      value={useLanguage()}
      onChange={(language) => void i18n.changeLanguage(language)}
      data={[
        { value: 'vi', label: <span lang="vi">{t('common.vietnamese')}</span> },
        { value: 'en', label: <span lang="en">{t('common.english')}</span> },
      ]}
    />
  )
}
