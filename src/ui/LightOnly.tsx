// A part of the app that is light whatever the theme is: what is shown as it will be on paper.
import { MantineProvider } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { cssVariables } from './css-variables'
import { theme } from './theme'

const NAME = 'light-only'

interface LightOnlyProps {
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function LightOnly({ className, children }: LightOnlyProps) {
  const [root, setRoot] = useState<HTMLElement | null>(null)
  return (
    <div ref={setRoot} id={NAME} className={className}>
      {root && (
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          cssVariablesSelector={`#${NAME}`}
          getRootElement={() => root}
          forceColorScheme="light"
        >
          {children}
        </MantineProvider>
      )}
    </div>
  )
}
