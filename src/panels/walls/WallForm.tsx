// Making a wall, or changing one.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeWall, createWall, type ListedWall } from '@/data/walls'
import type { Area } from '@/domain/area'
import type { Membership } from '@/domain/permissions'
import { faultsOfWall, type WallDraft, type WallTyped, wallDraftOf } from '@/domain/wall-draft'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { FormFrame } from '@/ui/form/FormFrame'
import { WallFields } from './WallFields'

interface WallFormProps {
  /** Null for a new one. */
  readonly wall: ListedWall | null
  readonly areas: readonly Area[]
  readonly memberships: readonly Membership[]
  /** @param words what was done */
  readonly onSaved: (words: string) => void
  readonly onClose: () => void
}

const NEW: WallTyped = {
  name: '',
  areaId: null,
  scenes: [],
  size: 'M',
  theme: 'dark',
  sound: false,
  follow: false,
}

export function WallForm({ wall, areas, memberships, onSaved, onClose }: WallFormProps) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const sentenceOf = useSentence()
  const [start] = useState<WallTyped>(() => wall ?? NEW)
  // Made here, so that a save that is repeated is the same save.
  const [id] = useState(() => wall?.id ?? crypto.randomUUID())
  const [typed, setTyped] = useState(start)
  const [isTried, setTried] = useState(false)
  const faults = faultsOfWall(typed)

  const save = useMutation({
    mutationFn: (draft: WallDraft) =>
      wall ? changeWall(id, wall.version, draft) : createWall(id, draft),
    onSuccess: async (_, { name }) => {
      await client.invalidateQueries({ queryKey: ['walls'] })
      onSaved(t('walls.done_saved', { name }))
    },
  })
  const submit = () => {
    setTried(true)
    const draft = wallDraftOf(typed)
    if (draft && !save.isPending) save.mutate(draft)
    return draft !== null
  }
  return (
    <FormFrame
      title={t(wall ? 'walls.edit_title' : 'walls.new_title')}
      notices={
        save.error && <ErrorNotice sentence={`${sentenceOf(save.error)} ${t('edit.error.kept')}`} />
      }
      refusal={save.error}
      isBusy={save.isPending}
      isDirty={typed !== start}
      onSubmit={submit}
      onLeaveField={() => {}}
      onClose={onClose}
      deletes={null}
    >
      <WallFields
        typed={typed}
        faults={isTried ? faults : null}
        areas={areas}
        memberships={memberships}
        onChange={(change) => setTyped((last) => ({ ...last, ...change }))}
      />
    </FormFrame>
  )
}
