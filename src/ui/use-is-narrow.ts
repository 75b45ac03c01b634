// Whether slides and tables are laid out for a phone, as their style sheets decide it.
import { useMediaQuery } from '@mantine/hooks'

export const useIsNarrow = (): boolean =>
  useMediaQuery('screen and (max-width: 700px)', false, { getInitialValueInEffect: false })
