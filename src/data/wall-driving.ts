// Taking a wall, driving it and letting it go: for phones; the wall itself may end it, too.
import type { WallCommand, WallRemote } from '@/domain/wall-remote'
import { supabase } from './client'
import { Failure, toFailure } from './failure'
import { type RemoteRow, toCommandRow, toRemote } from './wall-row'

/** For 30 minutes from now, also where it is held already. @throws Failure */
export async function takeRemote(wallId: string): Promise<WallRemote> {
  const { data, error, status } = await supabase().rpc('take_remote', { wall: wallId })
  if (error) throw toFailure(error, status)
  return heldOf(data)
}

/** Sets all of what the wall shows. @throws Failure */
export async function driveWall(wallId: string, command: WallCommand): Promise<WallRemote> {
  const { data, error, status } = await supabase().rpc('drive_wall', {
    wall: wallId,
    command: toCommandRow(command),
  })
  if (error) throw toFailure(error, status)
  return heldOf(data)
}

/** @throws Failure */
export async function endRemote(wallId: string): Promise<void> {
  const { error, status } = await supabase().rpc('end_remote', { wall: wallId })
  if (error) throw toFailure(error, status)
}

function heldOf(data: unknown): WallRemote {
  const remote = toRemote(data as RemoteRow | null)
  if (remote === null) throw new Failure('error.code.backend_unavailable')
  return remote
}
