// Writing areas: what a form changes of one, and a hamlet that is new.
import type { Area } from '@/domain/area'
import type { AreaDraft, HamletDraft } from '@/domain/area-draft'
import { changedColumns } from './changed-columns'
import { supabase } from './client'
import { toFailure } from './failure'
import { write } from './write'

/** @throws Failure `error.code.conflict` when somebody else changed it meanwhile. */
export async function saveArea(known: Area, { aliases, ...draft }: AreaDraft): Promise<void> {
  const { kind, name, households, population } = known
  const fields = changedColumns(
    { kind, name, aliases: known.aliases, households, population },
    { ...draft, aliases: aliases ?? [] },
  )
  if (fields === null) return
  await write({ verb: 'edit', table: 'areas', id: known.id, version: known.version, fields })
}

/** Without an outline, which is imported. @param id made once, so that it is not added twice @throws Failure */
export async function addHamlet(parent: Area, id: string, draft: HamletDraft): Promise<void> {
  const { aliases, codeEdition, ...columns } = draft
  const { error, status } = await supabase()
    .from('areas')
    .insert({
      ...columns,
      id,
      code_edition: codeEdition ?? parent.codeEdition,
      aliases: aliases ?? [],
      level: 'hamlet',
      parent_id: parent.id,
      // Kept by a trigger.
      path: '',
    })
  if (!error) return
  const failure = toFailure(error, status)
  // The first answer was lost: the same id is the same hamlet.
  if (!failure.is('unique')) throw failure
}
