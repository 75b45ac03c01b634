// One thing in a form: saved, deleted, restored; one thing at a time, and never twice.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { remove, restore } from '@/data/deleting'
import { type EditedTable, type Editing, save } from '@/data/editing'
import { type Failure, toFailure } from '@/data/failure'
import { oneAtATime } from '@/domain/one-at-a-time'

interface Opened<Known> {
  /** Made by the client for what is being added: a repeated create is the same create. */
  readonly id: string
  readonly known: Known | null
}

export function useEditing<Known, Draft extends object>(
  editing: Editing<Known, Draft, EditedTable>,
  opened: Opened<Known>,
  onSaved: (id: string) => void,
) {
  const client = useQueryClient()
  const [turn] = useState(oneAtATime)
  const [id] = useState(opened.id)
  const [known, setKnown] = useState(opened.known)
  const [sent, setSent] = useState<readonly Draft[]>([])
  const [theirs, setTheirs] = useState<Known | null>(null)
  const [deletedVersion, setDeletedVersion] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isBusy, setBusy] = useState(false)
  // A form that was left while it was saving has nothing to say to the one opened after it.
  const isOpen = useRef(true)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])

  const run = (task: () => Promise<void>) =>
    turn(async () => {
      setBusy(true)
      setFailure(null)
      try {
        await task()
      } catch (thrown) {
        setFailure(toFailure(thrown))
      } finally {
        setBusy(false)
      }
    })

  /** The feed brings the row to every list; what it does not carry is asked for anew. */
  const spread = async () => {
    void client.invalidateQueries({ queryKey: ['contacts', editing.table, id] })
    void client.invalidateQueries({ queryKey: ['deleted', editing.table] })
    await client.invalidateQueries({ queryKey: ['changes'] })
  }

  return {
    id,
    known,
    /** The server's version when it is not the one the form was filled from, else null. */
    theirs,
    failure,
    isBusy,
    isDeleted: deletedVersion !== null,
    save: (draft: Draft) =>
      run(async () => {
        setSent([...sent, draft])
        const outcome = await save(editing, { id, known, draft, sent })
        if (outcome.kind === 'conflict') return setTheirs(outcome.theirs)
        await spread()
        if (isOpen.current) onSaved(id)
      }),
    remove: () =>
      run(async () => {
        if (known === null) return
        const outcome = await remove(editing, id, known)
        if (outcome.kind === 'conflict') return setTheirs(outcome.theirs)
        setDeletedVersion(outcome.version)
        await spread()
      }),
    restore: () =>
      run(async () => {
        if (deletedVersion === null) return
        setKnown(await restore(editing, id, deletedVersion))
        setDeletedVersion(null)
        await spread()
      }),
    /** After the user looked at the differences: the form now stands on the server's version. */
    acceptTheirs: (keepMine: boolean) => {
      if (theirs !== null) {
        setKnown(theirs)
        const isGone = editing.deletedAtOf(theirs) !== null
        if (isGone && !keepMine) setDeletedVersion(editing.versionOf(theirs))
      }
      setTheirs(null)
      setSent([])
    },
  }
}
