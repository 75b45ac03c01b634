// A world in which incidents come, change and go at random, and areas move; and random questions about it.
import type { Database } from './database'
import type { Question } from './naive-counts'
import { AREAS } from './seeded'

type Place = readonly [area: string, lng: number, lat: number]

/** Areas with a position inside each; some incidents belong to a commune, a province or the country itself. */
const PLACES: readonly Place[] = [
  [AREAS.leDo, 106.2, 21.1],
  [AREAS.ben, 106.22, 21.1],
  [AREAS.dinh, 106.24, 21.1],
  [AREAS.giaBang, 105.5, 21.2],
  [AREAS.queTan, 106.2, 21.12],
  [AREAS.teLo, 105.52, 21.22],
  [AREAS.bacNinh, 106.4, 21.3],
  [AREAS.country, 107, 16],
]
/** As many ids as make a set the greater part of all types, which is counted by what it leaves out. */
const UNKNOWN_TYPES = Array.from({ length: 40 }, (_, number) => `unknown_${number}`)
const TYPES = ['crime.trom_cap', 'vice.danh_bac', 'fire.nha_dan', 'traffic.tai_nan', 'other']

/** About three years, at all hours. */
const FIRST_MS = Date.parse('2023-12-30T00:00:00Z')
const SPAN_MS = 1100 * 86_400_000

export class CountedWorld {
  readonly #random: () => number
  /** What its rows are marked with, in `outcome`. */
  readonly #mark: string

  constructor(random: () => number, mark = 'counted') {
    this.#random = random
    this.#mark = mark
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)] as Item
  }

  /** A statement on incidents of its own, from one to many of them. */
  change(): string {
    const some = `where outcome = '${this.#mark}' and random() < ${this.pick([0.02, 0.1, 0.5])}`
    const [area, lng, lat] = this.#place()
    return this.pick([
      () => this.insert(this.pick([1, 3, 40])),
      () => this.insert(this.pick([1, 3, 40])),
      () => this.insert(this.pick([1, 3, 40])),
      () => `update incidents set occurred_at = ${this.#time()} ${some}`,
      () => `update incidents set type_id = '${this.pick(TYPES)}' ${some}`,
      () => `update incidents set area_id = '${area}', lng = ${lng}, lat = ${lat} ${some}`,
      () => `update incidents set lng = null, lat = null ${some}`,
      () => `update incidents set deaths = deaths + 1 ${some}`,
      () => `update incidents set deleted_at = now() ${some}`,
      () => `update incidents set deleted_at = null ${some}`,
      () => `delete from incidents ${some}`,
    ])()
  }

  insert(rows: number): string {
    const values = Array.from({ length: rows }, () => {
      const [area, lng, lat] = this.#place()
      return `(gen_random_uuid(), '${area}', ${this.#time()}, '${this.pick(TYPES)}', ${lng}, ${lat}, '${this.#mark}')`
    })
    return `insert into incidents (id, area_id, occurred_at, type_id, lng, lat, outcome) values ${values.join(', ')}`
  }

  /** A hamlet or commune under another parent, or a province with another code. */
  moveArea(): string {
    const [id, parents] = this.pick([
      [AREAS.leDo, [AREAS.queTan, AREAS.queVo, AREAS.teLo]],
      [AREAS.giaBang, [AREAS.queTan, AREAS.teLo]],
      [AREAS.queVo, [AREAS.bacNinh, AREAS.phuTho]],
    ] as const)
    return this.pick([
      `update areas set parent_id = '${this.pick<string>(parents)}' where id = '${id}'`,
      `update areas set parent_id = '${this.pick<string>(parents)}' where id = '${id}'`,
      `update areas set code = '24-${Math.floor(this.#random() * 1e6)}' where id = '${AREAS.bacNinh}'`,
    ])
  }

  async disturb(database: Database, changes: number): Promise<void> {
    for (let count = 0; count < changes; count += 1) {
      await database.exec(this.#random() < 0.12 ? this.moveArea() : this.change())
      if (this.#random() < 0.2) await database.exec('select private.fold_incident_counts()')
    }
  }

  question(): Question {
    const [from, to] = [this.#random(), this.#random()].toSorted((a, b) => a - b) as [
      number,
      number,
    ]
    const [, lng, lat] = this.#place()
    const some = TYPES.filter(() => this.#random() < 0.5)
    const size = 12 * 0.0005 ** this.#random()
    return {
      area: this.pick(Object.values(AREAS)),
      startsAt: new Date(FIRST_MS + from * SPAN_MS).toISOString(),
      endsAt: new Date(FIRST_MS + to * SPAN_MS).toISOString(),
      types: this.pick([null, some, [...some, ...UNKNOWN_TYPES]]),
      view: this.pick([null, [lng ?? 106, lat ?? 21, (lng ?? 106) + size, (lat ?? 21) + size / 2]]),
    }
  }

  #time(): string {
    return `timestamptz '${new Date(FIRST_MS + Math.floor(this.#random() * SPAN_MS)).toISOString()}'`
  }

  /** Within 2 km of the corner; one of five without a position. */
  #place(): readonly [string, number | null, number | null] {
    const [area, lng, lat] = this.pick(PLACES)
    if (this.#random() < 0.2) return [area, null, null]
    return [area, lng + this.#random() * 0.02, lat + this.#random() * 0.02]
  }
}
