// Theme and controls for everything inside.
import '@mantine/core/styles.layer.css'
import '@/ui/global.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { cssVariables } from '@/ui/css-variables'
import { theme } from '@/ui/theme'

const remembered = localStorageColorSchemeManager({ key: 'binh-yen-theme' })

export function Appearance({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={remembered}
      defaultColorScheme="auto"
    >
      {children}
    </MantineProvider>
  )
}
