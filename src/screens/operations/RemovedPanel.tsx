// Stands where the details were after a deletion, with the way back.
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { DeletedNotice } from '@/ui/form/DeletedNotice'
import type { Removal } from './use-removal'

interface RemovedPanelProps {
  readonly removal: Removal
  readonly name: string
}

export function RemovedPanel({ removal, name }: RemovedPanelProps) {
  const sentenceOf = useSentence()
  return (
    <DeletedNotice
      name={name}
      isBusy={removal.isBusy}
      notice={removal.failure ? <ErrorNotice sentence={sentenceOf(removal.failure)} /> : null}
      onUndo={removal.undo}
      onClose={removal.close}
    />
  )
}
