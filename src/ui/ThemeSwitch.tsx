// Light, dark or as the device is set; this device remembers it.
import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './IconButton'

const THEMES = [
  { value: 'light', Icon: IconSun, label: 'common.theme_light' },
  { value: 'dark', Icon: IconMoon, label: 'common.theme_dark' },
  { value: 'auto', Icon: IconDeviceDesktop, label: 'common.theme_auto' },
] as const

export function ThemeSwitch() {
  const { t } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { Icon } = THEMES.find(({ value }) => value === colorScheme) ?? THEMES[2]
  return (
    <Menu>
      <Menu.Target>
        <IconButton label={t('common.theme')} icon={<Icon size={20} />} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => setColorScheme(value as MantineColorScheme)}
        >
          {THEMES.map(({ value, label }) => (
            <Menu.RadioItem key={value} value={value} closeMenuOnClick>
              {t(label)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
