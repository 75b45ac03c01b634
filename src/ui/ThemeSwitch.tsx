// Light, dark or as the device is set; this device remembers it.
import { SegmentedControl, useMantineColorScheme, VisuallyHidden } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './ThemeSwitch.module.css'

const THEMES = [
  { value: 'light', Icon: IconSun, label: 'common.theme_light' },
  { value: 'dark', Icon: IconMoon, label: 'common.theme_dark' },
  { value: 'auto', Icon: IconDeviceDesktop, label: 'common.theme_auto' },
] as const

export function ThemeSwitch() {
  const { t } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <SegmentedControl
      size="sm"
      aria-label={t('common.theme')}
      value={colorScheme}
      onChange={setColorScheme}
      data={THEMES.map(({ value, Icon, label }) => ({
        value,
        label: (
          <span className={styles.theme} title={t(label)}>
            <Icon size={18} aria-hidden />
            <VisuallyHidden>{t(label)}</VisuallyHidden>
          </span>
        ),
      }))}
    />
  )
}
