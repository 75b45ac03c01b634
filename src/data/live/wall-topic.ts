// A wall hears at once that somebody drives it, set it up anew or revoked it; its heartbeat finds out by itself later.
import { supabase } from '@/data/client'

/** @returns stops listening */
export function listenToWall(wallId: string, onChange: () => void): () => void {
  const client = supabase()
  const channel = client
    .channel(`wall:${wallId}`, { config: { private: true } })
    .on('broadcast', { event: 'changed' }, onChange)
    .subscribe()
  return () => void client.removeChannel(channel)
}
