// Light or dark, as the page is drawn now.
import { useComputedColorScheme } from '@mantine/core'

export const useTheme = (): 'light' | 'dark' =>
  useComputedColorScheme('light', { getInitialValueInEffect: false })
