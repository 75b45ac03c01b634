// Share links: made and revoked by those of the area, opened by whoever has the token, and what they tell.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { DATABASES } from './databases'
import { ACCOUNTS, AREAS } from './seeded'

interface Told {
  layer: string
  area: { name: string }
  places: { name: string; level: string; count: number | null; lng: number }[]
}

describe.each(DATABASES)('share links on $name', ({ open, missing }) => {
  let database: Database
  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const making = (
    layer: string,
    days = `'2026-05-15', '2026-06-15'`,
    area: string = AREAS.queTan,
  ) =>
    `select make_share_link('${area}', '${layer}', 'Tổ liên gia', private.today() + 30,
      ${layer === 'incidents' ? days : 'null, null'}) as token`
  // The day is the owner's to read: the caller may not call private.today().
  const make = async (layer: string, days?: string, area?: string): Promise<string> => {
    const { day } = await database.one<{ day: string }>('select private.today() + 30 as day')
    const sql = making(layer, days, area).replace('private.today() + 30', `'${day}'`)
    const [made] = await database.keep<{ token: string }>(ACCOUNTS.officer, sql)
    return made?.token ?? ''
  }
  const opened = async (token: string): Promise<Told | null> => {
    const [row] = await database.keep<{ told: Told | null }>(
      'anon',
      `select open_share_link('${token}') as told`,
    )
    return row?.told ?? null
  }
  const countsOf = (told: Told | null) =>
    Object.fromEntries((told?.places ?? []).map(({ name, count }) => [name, count]))
  const addIncidents = (count: number, area: string = AREAS.leDo, at = '2026-06-01T03:00Z') =>
    database.exec(`insert into incidents (id, area_id, occurred_at, type_id, lng, lat)
      select gen_random_uuid(), '${area}', '${at}', 'other', null, null from generate_series(1, ${count})`)

  it.skipIf(missing)('tell what is in each hamlet, at its middle, and not a word more', () =>
    database.scratch(async () => {
      await addIncidents(3)
      const told = await opened(await make('incidents'))
      expect(told).toMatchObject({
        ...{ layer: 'incidents', area: { name: 'Quế Tân', kind: 'xã' } },
        ...{ starts_on: '2026-05-15', ends_on: '2026-06-15' },
      })
      expect(Object.keys(told ?? {}).toSorted()).toEqual(
        'area ends_on last_day layer places starts_on'.split(' '),
      )
      const keys = new Set((told?.places ?? []).flatMap(Object.keys))
      expect([...keys].toSorted()).toEqual('count inside kind lat level lng name'.split(' '))
      // One of the two that were there is of 14 May, Vietnam's day.
      expect(countsOf(told)).toEqual({ 'Quế Tân': null, 'Lê Độ': 4, Bến: null })
      const { center } = await database.one<{ center: number }>(
        `select center_lng as center from areas where id = '${AREAS.leDo}'`,
      )
      expect(told?.places.find(({ name }) => name === 'Lê Độ')?.lng).toBe(center)
    }),
  )

  it.skipIf(missing)('say of none, one and two incidents the same', () =>
    database.scratch(async () => {
      const counts: (number | null | undefined)[] = []
      for (const added of [0, 1, 1, 1]) {
        await addIncidents(added, AREAS.ben)
        counts.push(countsOf(await opened(await make('incidents'))).Bến)
      }
      expect(counts).toEqual([null, null, null, 3])
    }),
  )

  it.skipIf(missing)('count for the commune what is in no hamlet, or in one that ended', () =>
    database.scratch(async () => {
      await addIncidents(3, AREAS.ben)
      await addIncidents(1, AREAS.queTan)
      await database.exec(`update areas set deleted_at = now() where id = '${AREAS.ben}'`)
      expect(countsOf(await opened(await make('incidents')))).toEqual({
        'Quế Tân': 4,
        'Lê Độ': null,
      })
    }),
  )

  it.skipIf(missing)('count cameras that stand, and fire points that are ready', () =>
    database.scratch(async () => {
      expect(countsOf(await opened(await make('cameras')))['Lê Độ']).toBe(2)
      expect(countsOf(await opened(await make('fire_points')))['Lê Độ']).toBe(1)
      await database.exec(`update fire_points set next_check_due = private.today() - 1;
        update cameras set status = 'planned' where code = 'CAM-02'`)
      expect(countsOf(await opened(await make('cameras')))['Lê Độ']).toBe(1)
      expect(countsOf(await opened(await make('fire_points')))['Lê Độ']).toBe(0)
    }),
  )

  it.skipIf(missing)('keep of the token a hash alone, and are in the audit log', () =>
    database.scratch(async () => {
      const [token, other] = [await make('cameras'), await make('cameras')]
      expect(token).toMatch(/^[0-9a-f]{32}$/)
      expect(other).not.toBe(token)
      const { kept } = await database.one<{ kept: string }>(`select string_agg(
        to_jsonb(link)::text || coalesce(encode(tokens.token_hash, 'hex'), ''), ' ') as kept
        from share_links link left join private.share_tokens tokens on tokens.link_id = link.id`)
      expect(kept).not.toContain(token)
      const { id } = await database.one<{ id: string }>(
        `select link_id as id from private.share_tokens where token_hash = private.share_hash('${token}')`,
      )
      await opened(token)
      await opened(token)
      await database.keep(ACCOUNTS.officer, `select revoke_share_link('${id}')`)
      expect(
        await database.query(
          `select verb, actor from audit_log where row_id = '${id}' order by audit_log.id`,
        ),
      ).toEqual([
        { verb: 'insert', actor: ACCOUNTS.officer },
        { verb: 'update', actor: ACCOUNTS.officer },
      ])
      expect(
        await database.query(`select uses from share_link_uses where link_id = '${id}'`),
      ).toEqual([{ uses: 2 }])
    }),
  )

  it.skipIf(missing)(
    'open nothing once they are revoked, over, of an area that ended, or made up',
    () =>
      database.scratch(async () => {
        const nothingAfter = (change: string) =>
          database.scratch(async () => {
            const token = await make('cameras')
            expect(await opened(token)).not.toBeNull()
            await database.exec(change)
            expect(await opened(token), change).toBeNull()
          })
        await nothingAfter('update share_links set revoked_at = now()')
        await nothingAfter(
          'update share_links set made_on = private.today() - 31, last_day = private.today() - 1',
        )
        await nothingAfter(`update areas set deleted_at = now() where id = '${AREAS.queTan}'`)
        for (const wrong of [
          '',
          'x',
          'f'.repeat(32),
          'F'.repeat(32),
          `${'0'.repeat(31)}'' or true --`,
        ]) {
          expect(await opened(wrong)).toBeNull()
        }
      }),
  )

  it.skipIf(missing)(
    'are refused to others, for the country, for too long and for days to come',
    async () => {
      const { day, far } = await database.one<{ day: string; far: string }>(
        'select private.today() + 30 as day, private.today() + 91 as far',
      )
      const refusal = async (caller: string, sql: string) => {
        const { refused } = await database.try(
          caller,
          sql.replace('private.today() + 30', `'${day}'`),
        )
        return refused?.constraint || refused?.message
      }
      expect(await refusal(ACCOUNTS.viewer, making('cameras'))).toMatch(/row_unknown/)
      expect(await refusal(ACCOUNTS.officerElsewhere, making('cameras'))).toMatch(/row_unknown/)
      expect(
        await refusal(ACCOUNTS.countryAdmin, making('cameras', undefined, AREAS.country)),
      ).toMatch(/share_area_large/)
      expect(await refusal(ACCOUNTS.officer, making('incidents', `'${day}', '${far}'`))).toMatch(
        /share_period_open/,
      )
      expect(
        await refusal(
          ACCOUNTS.officer,
          making('cameras').replace('private.today() + 30', `'${far}'`),
        ),
      ).toBe('share_last_day_range')
      expect(await refusal(ACCOUNTS.officer, making('incidents', 'null, null'))).toBe(
        'share_period_whole',
      )
      expect(await refusal(ACCOUNTS.officer, making('actions'))).toBe('share_layer_known')
    },
  )

  it.skipIf(missing)(
    'tell of no day that is not over: a number that grows would tell of one incident',
    () =>
      database.scratch(async () => {
        const { first, next } = await database.one<{ first: string; next: string }>(
          'select private.today() - 3 as first, private.today() + 30 as next',
        )
        await database.exec(`insert into incidents (id, area_id, occurred_at, type_id)
        select gen_random_uuid(), '${AREAS.leDo}', now(), 'other' from generate_series(1, 3)`)
        expect(
          countsOf(await opened(await make('incidents', `'${first}', '${next}'`)))['Lê Độ'],
        ).toBeNull()
      }),
  )

  it.skipIf(missing)('are revoked once, by those of the area alone', () =>
    database.scratch(async () => {
      await make('cameras')
      const { id } = await database.one<{ id: string }>(
        'select link_id as id from private.share_tokens',
      )
      const revoke = async (caller: string) =>
        (await database.try(caller, `select revoke_share_link('${id}')`)).refused?.message
      expect(await revoke(ACCOUNTS.viewer)).toMatch(/row_unknown/)
      expect(await revoke(ACCOUNTS.officerElsewhere)).toMatch(/row_unknown/)
      await database.keep(ACCOUNTS.provinceOfficer, `select revoke_share_link('${id}')`)
      expect(await revoke(ACCOUNTS.officer)).toMatch(/row_unknown/)
    }),
  )
})
