// What the demo communes wrote down in the year that ends today: meetings, registrations, mediation, standards.
import type { DemoArea } from '../areas'
import { dayOf, isoDateOf } from '../calendar'
import { type Random, randomOf } from '../random'
import { entry, type RegisterEntry } from './rows'

const DISPUTES = ['land', 'family', 'neighbours', 'debt', 'other'] as const
const DAYS = 400

/** Hamlets alone: what a commune reports is their sum. */
export const yearEntries = (areas: readonly DemoArea[], today: Date): RegisterEntry[] =>
  areas
    .filter(({ level }) => level === 'hamlet')
    .flatMap((hamlet) => {
      const random = randomOf(`registers/${hamlet.code}`)
      const day = (ago: number) => isoDateOf(dayOf(today) - ago)
      const year = Number(day(0).slice(0, 4))
      return [
        ...meetingsOf(hamlet, random, day),
        // Before the deadline nobody has counted yet.
        ...(day(0) > `${year}-03-31` ? registered(hamlet, random, year) : []),
        ...mediationsOf(hamlet, random, day),
        ...standardsOf(hamlet, random, day),
      ]
    })

type DayAgo = (ago: number) => string

/** About one in seven weeks. */
function meetingsOf(hamlet: DemoArea, random: Random, day: DayAgo): RegisterEntry[] {
  return Array.from({ length: 8 }, (_, place) => {
    const present = Math.round(hamlet.households * random.between(0.12, 0.3))
    return entry('meetings', hamlet.id, `recent-${place}`, {
      subject: random.pick([
        'Tuyên truyền phòng, chống lừa đảo qua mạng',
        'Phổ biến kế hoạch bảo đảm ANTT',
        'Hướng dẫn dùng bình chữa cháy, mở lối thoát nạn thứ hai',
      ]),
      held: day(Math.round((place * DAYS) / 8 + random.between(2, 45))),
      attendances: Math.round(present * random.between(1, 1.15)),
      households_present: present,
    })
  })
}

function registered(hamlet: DemoArea, random: Random, year: number): RegisterEntry[] {
  const missing = random.chance(0.15) ? random.whole(1, 12) : 0
  return [
    entry('registrations', hamlet.id, year, {
      ...{ year, total: hamlet.households, registered: hamlet.households - missing },
      counted_on: `${year}-03-${random.whole(18, 31)}`,
    }),
  ]
}

/** About three in two years, as in the country; one that came lately is still open. */
function mediationsOf(hamlet: DemoArea, random: Random, day: DayAgo): RegisterEntry[] {
  return Array.from({ length: random.count(2.4) }, (_, place) => {
    const ago = random.whole(1, DAYS)
    const isOver = ago > 25
    return entry('mediations', hamlet.id, place, {
      kind: random.pick(DISPUTES),
      received_on: day(ago),
      status: isOver
        ? random.pickWeighted(['succeeded', 'failed', 'transferred'], (status) =>
            status === 'succeeded' ? 82 : status === 'failed' ? 12 : 6,
          )
        : random.pick(['received', 'mediating']),
      ended_on: isOver ? day(ago - random.whole(3, 24)) : null,
    })
  })
}

/** Tề Lỗ pilots the five contents; wards keep a board of the four on the spot; a hamlet of Bằng Cả is fire-safe. */
function standardsOf(hamlet: DemoArea, random: Random, day: DayAgo): RegisterEntry[] {
  const standard = hamlet.code.startsWith('09040')
    ? 'five_self'
    : hamlet.code.startsWith('00617')
      ? 'on_the_spot'
      : hamlet.code === '07057-01'
        ? 'fire_safe_area'
        : null
  if (standard === null) return []
  return Array.from({ length: standard === 'on_the_spot' ? 4 : 5 }, (_, place) =>
    entry('assessments', hamlet.id, `${standard}-${place}`, {
      standard,
      criterion: place + 1,
      level:
        standard === 'fire_safe_area'
          ? 2
          : random.pickWeighted([0, 1, 2], (level) => [1, 3, 6][level] ?? 1),
      assessed_on: day(random.whole(20, 90)),
    }),
  )
}
