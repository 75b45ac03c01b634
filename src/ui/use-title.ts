// The name of the screen in the browser's tab and history.
import { useDocumentTitle } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'

/** `Đăng nhập · Bình Yên`. */
export function useTitle(title: string): void {
  const { t } = useTranslation()
  useDocumentTitle(`${title} · ${t('common.product')}`)
}
