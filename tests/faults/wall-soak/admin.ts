// What others do while the wall stands: an admin who sets it up, pairs and revokes it, and changes what it shows.
import { demoId } from '../../../supabase/embedded/demo/demo-id'
import { keyOf, sessionOf } from '../../journeys/accounts'

const COMMUNE = '23268'
/** A token is good for ten minutes, of which some may pass at once. */
const TOKEN_MS = 2 * 60_000
const areaId = demoId('area', COMMUNE)
const hamletId = demoId('area', `${COMMUNE}-01`)
const STATUSES = ['working', 'faulty', 'offline'] as const

export type Admin = Awaited<ReturnType<typeof makeAdmin>>

/** @param now the time of day of the server */
export async function makeAdmin(url: string, now: () => number, random: () => number) {
  const apikey = await keyOf(url)
  let [token, signedInAt] = ['', Number.NEGATIVE_INFINITY]

  async function ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    if (Math.abs(now() - signedInAt) > TOKEN_MS) {
      token = (await sessionOf(url, 'admin')).access_token
      signedInAt = now()
    }
    const answer = await fetch(`${url}/rest/v1/${path}`, {
      method,
      headers: {
        ...{ apikey, authorization: `Bearer ${token}`, prefer: 'return=representation' },
        'content-type': 'application/json',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return (text === '' ? null : JSON.parse(text)) as Answer
  }

  const cameras = await ask<{ id: string; status: string }[]>(
    'GET',
    `cameras?area_id=in.(${await hamletsOf(ask)})&status=neq.planned&select=id,status`,
  )
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value

  return {
    makeWall: async (seconds: number): Promise<string> => {
      const id = crypto.randomUUID()
      const scene = (kind: string, area_id: string | null = null) => ({ kind, area_id, seconds })
      const scenes = [
        scene('overview'),
        scene('area', hamletId),
        scene('fire_points'),
        scene('cameras'),
        scene('actions'),
        scene('trend'),
      ]
      await ask('POST', 'walls', { id, area_id: areaId, name: 'Phòng họp', scenes })
      return id
    },
    codeOf: (wall: string) => ask<string>('POST', 'rpc/create_pairing_code', { wall }),
    revoke: (wall: string) => ask('POST', 'rpc/revoke_wall', { wall }),
    /** Changes cameras, and answers how many rows. */
    changeCameras: async (count: number): Promise<number> => {
      const ids = cameras.slice(0, count).map(({ id }) => id)
      const rows = await ask<unknown[]>('PATCH', `cameras?id=in.(${ids})&select=id`, {
        status: pick(STATUSES),
      })
      return rows.length
    },
    cameraCount: cameras.length,
    addIncident: async (): Promise<void> => {
      const [type] = await ask<{ id: string }[]>(
        'GET',
        'incident_types?parent_id=not.is.null&limit=1',
      )
      const at = new Date(now() - 60_000).toISOString()
      await ask('POST', 'incidents', {
        ...{ id: crypto.randomUUID(), area_id: hamletId, type_id: type?.id, severity: 4 },
        ...{ source: 'patrol', occurred_at: at, reported_at: at, lng: null, lat: null },
      })
    },
    /** Takes the hamlet of a scene away, or brings it back. */
    deleteHamlet: (isGone: boolean) =>
      ask('PATCH', `areas?id=eq.${hamletId}&select=id`, {
        deleted_at: isGone ? new Date(now()).toISOString() : null,
      }),
    healthOf: (wall: string) =>
      ask<{ kind: string; detail: string }[]>(
        'GET',
        `wall_health?wall_id=eq.${wall}&select=kind,detail`,
      ),
  }
}

async function hamletsOf(
  ask: <Answer>(method: string, path: string) => Promise<Answer>,
): Promise<string> {
  const hamlets = await ask<{ id: string }[]>('GET', `areas?parent_id=eq.${areaId}&select=id`)
  return hamlets.map(({ id }) => id).join()
}
