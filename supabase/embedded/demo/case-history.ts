// What became of an incident: its steps, from the report up to today.
import type { IncidentStatus } from '@/domain/incident'
import { hoursAfter } from './calendar'
import type { Random } from './random'

export interface Step {
  readonly status: IncidentStatus
  readonly at: Date
  readonly reason: string | null
}

type Plan = readonly [status: IncidentStatus, fromHours: number, toHours: number, reason?: string]

const CHECKED: Plan = ['dang_xac_minh', 0.5, 18]
const CLOSED: Plan = ['dong', 24, 170, 'Đã lưu hồ sơ']
const UNFOUNDED: Plan = ['khong_du_co_so', 24, 300, 'Không đủ cơ sở xử lý']

/** Handled on the spot, within hours. */
const AT_ONCE = new Set(['traffic.un_tac', 'traffic.va_cham', 'public_order.tieng_on'])

/** The steps an incident would take in the end; each follows the one before by the given hours. */
function planOf(random: Random, typeId: string, severity: number): Plan[] {
  const [group] = typeId.split('.', 1)
  if (random.chance(0.05)) return [CHECKED, UNFOUNDED, CLOSED]
  if (group === 'dispute') {
    const held: Plan = ['dang_hoa_giai', 20, 120, 'Chuyển tổ hòa giải']
    return random.chance(0.81)
      ? [CHECKED, held, ['hoa_giai_thanh', 48, 500, 'Hai bên đã thỏa thuận'], CLOSED]
      : [
          CHECKED,
          held,
          ['hoa_giai_khong_thanh', 48, 500, 'Hai bên không thống nhất'],
          ['chuyen_cap_tren', 12, 96, 'Chuyển cơ quan có thẩm quyền'],
          ['dong', 200, 1200, 'Đã có kết quả của cấp trên'],
        ]
  }
  if ((group === 'crime' || group === 'vice') && (severity >= 3 || random.chance(0.2)))
    return [
      CHECKED,
      ['chuyen_cap_tren', 2, 30, 'Chuyển cơ quan điều tra'],
      ['da_giai_quyet', 240, 1500, 'Cơ quan điều tra đã kết luận'],
      CLOSED,
    ]
  if (AT_ONCE.has(typeId))
    return [
      ['dang_xac_minh', 0.1, 0.6],
      ['dang_xu_ly', 0.1, 1],
      ['da_giai_quyet', 0.2, 5, 'Giải quyết tại chỗ'],
      CLOSED,
    ]
  return [CHECKED, ['dang_xu_ly', 2, 60], ['da_giai_quyet', 24, 400, 'Đã xử lý xong'], CLOSED]
}

const REOPENED: readonly Plan[] = [
  ['mo_lai', 100, 700, 'Có tình tiết mới'],
  ['dang_xu_ly', 5, 48],
  ['da_giai_quyet', 48, 500, 'Đã xử lý tình tiết mới'],
  CLOSED,
]

/** The steps up to `today`, the report first. About one in sixty never gets past its third step. */
export function caseHistory(
  random: Random,
  typeId: string,
  severity: number,
  reportedAt: Date,
  today: Date,
): [Step, ...Step[]] {
  const plan = planOf(random, typeId, severity)
  const stuck = random.chance(0.016)
  const whole = stuck ? plan.slice(0, 2) : random.chance(0.012) ? [...plan, ...REOPENED] : plan
  const steps: [Step, ...Step[]] = [{ status: 'moi_tiep_nhan', at: reportedAt, reason: null }]
  let at = reportedAt
  for (const [status, fromHours, toHours, reason = null] of whole) {
    at = hoursAfter(at, random.between(fromHours, toHours))
    if (at >= today) break
    steps.push({ status, at, reason })
  }
  return steps
}

const RESULTS: ReadonlySet<IncidentStatus> = new Set([
  'da_giai_quyet',
  'hoa_giai_thanh',
  'hoa_giai_khong_thanh',
  'khong_du_co_so',
])

/** The last step and, when the case is settled, the result it was settled with. */
export function outcomeOf(steps: readonly [Step, ...Step[]]): { last: Step; result: Step | null } {
  const last = steps.at(-1) ?? steps[0]
  const settled = last.status === 'dong' || RESULTS.has(last.status)
  const result = steps.findLast((step) => RESULTS.has(step.status))
  return { last, result: (settled && result) || null }
}
