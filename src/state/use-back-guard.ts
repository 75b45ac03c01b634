// Back and Forward while something is open that is not in the URL: they are told, and the page stays.
import { useBlocker } from '@tanstack/react-router'

const MOVES = new Set<string>(['BACK', 'FORWARD', 'GO'])

/** Changes of the URL by the app itself go on as ever. */
export function useBackGuard(isOpen: boolean, onBack: () => void): void {
  useBlocker({
    shouldBlockFn: ({ action }) => {
      if (!MOVES.has(action)) return false
      onBack()
      return true
    },
    disabled: !isOpen,
    // The form asks by itself, and only when something would be lost.
    enableBeforeUnload: false,
  })
}
