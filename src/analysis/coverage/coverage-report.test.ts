import { describe, expect, it } from 'vitest'
import { beside, camera, firePoint, TODAY } from '@/analysis/incident-card/made-up-rows.test-data'
import type { Area } from '@/domain/area'
import type { IncidentEntry } from '@/domain/incident'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { type Coverage, coverageGround, coverageOf, MOST_INCIDENTS } from './coverage'
import { coverageReport, tellsOfCoverage } from './coverage-report'
import { percentOf, roughly } from './coverage-words'
import { box, commune, hamlet, incident, outlineOf } from './made-up-ground.test-data'

const t = wordsOf('vi')

function covered(
  hamlets: readonly Area[],
  incidents: readonly IncidentEntry[] | null,
  hasPoint = true,
): Coverage {
  return coverageOf(coverageGround(commune, [commune, ...hamlets], []), {
    areasById: new Map(hamlets.map((area) => [area.id, area])),
    firePoints: hasPoint ? [firePoint('a', beside(500, 500), { areaPath: 'vn.commune.1' })] : [],
    cameras: [
      camera('sees', beside(0, 0), { bearingDeg: 0, fovDeg: 360, rangeM: 100 }),
      camera('dot', beside(900, 900)),
      camera('broken', beside(900, 900), { status: 'offline' }),
    ],
    incidents,
    reachM: 200,
    today: TODAY,
  })
}

const home = hamlet('1', outlineOf(box(0, 0, 1000, 1000)))
const bare = hamlet('2', null)
const incidents = [
  ...Array.from({ length: 9 }, (_, n) => incident(n, beside(10 + n, 10))),
  ...Array.from({ length: 3 }, (_, n) =>
    incident(20 + n, beside(800, 100 + n), { typeId: 'fire.nha_dan' }),
  ),
  incident(30, null),
]

describe('coverage in a report', () => {
  it('says what is far, what is unseen and what is not known', () => {
    const report = coverageReport(covered([home, bare], incidents), 5, 'vi', t)
    expect(report.fire.sentences).toEqual([
      'Phần diện tích thôn, tổ cách điểm chữa cháy sẵn sàng hơn 200 m: 87%, khoảng 85 hộ.',
      '1 trong 1 điểm chữa cháy công cộng đang sẵn sàng.',
      '3 trong 3 vụ cháy, nổ có vị trí xảy ra cách điểm chữa cháy sẵn sàng hơn 200 m.',
      '1 thôn, tổ chưa có ranh giới nên chưa tính được.',
    ])
    expect(report.camera.sentences).toEqual([
      '3 trong 12 vụ có vị trí (25%) nằm ngoài tầm nhìn camera.',
      '1 vụ chưa có vị trí nên không tính.',
      '1 camera đang hoạt động và có hướng nhìn.',
      '1 camera đang hoạt động nhưng chưa có hướng nhìn: tính như không thấy gì.',
      '1 camera hỏng, mất kết nối hoặc dự kiến lắp: không tính.',
    ])
    expect(report.camera.places).toEqual(['1. Thôn 1: thấy thêm 3 vụ'])
    expect(report.camera.assumed).toContain('360° trong vòng 50 m')
    expect(report.rows).toEqual([
      ['Thôn 1', '87%', 'khoảng 85 hộ', '1', '3'],
      ['Thôn 2', 'chưa có ranh giới', '–', '0', '0'],
    ])
    expect(report.heads.length).toBe(report.rows[0]?.length)
  })

  it('says why there is no answer, and invents no number', () => {
    const wide = hamlet('1', outlineOf(box(0, 0, 30_000, 30_000)))
    const coverage = covered([wide], null)
    expect(coverageReport(coverage, 5, 'vi', t)).toMatchObject({
      fire: { sentences: [t('coverage.refused_too_large')], places: [] },
      camera: {
        sentences: [t('coverage.refused_too_many', { number: '10.000' })],
        places: [],
      },
      rows: [],
    })
    expect(MOST_INCIDENTS).toBe(10_000)
    expect(tellsOfCoverage(coverage)).toBe(false)
    expect(tellsOfCoverage(covered([home], null))).toBe(true)
    expect(tellsOfCoverage(covered([bare], []))).toBe(false)
    expect(tellsOfCoverage(covered([bare], incidents))).toBe(true)
    const unmeasured = coverageReport(covered([wide], incidents), 5, 'vi', t)
    expect(unmeasured.rows).toEqual([['Thôn 1', '3']])
    expect(unmeasured.heads).toEqual(['Thôn, tổ', 'Vụ ngoài tầm camera'])
  })

  it('is no more precise than an estimate', () => {
    expect([4, 37, 99, 333, 1024].map(roughly)).toEqual([5, 35, 100, 330, 1000])
    expect([0, 0.001, 0.5, 0.999, 1].map((share) => percentOf(share, 'vi'))).toEqual([
      '0',
      '1',
      '50',
      '99',
      '100',
    ])
    const report = coverageReport(covered([home], [], false), 5, 'vi', t)
    expect(report.fire.sentences.slice(0, 2)).toEqual([
      'Phần diện tích thôn, tổ cách điểm chữa cháy sẵn sàng hơn 200 m: 100%, khoảng 100 hộ.',
      'Chưa có điểm chữa cháy công cộng nào.',
    ])
    expect(report.camera.sentences[0]).toBe(
      'Không có vụ nào có vị trí để đối chiếu với tầm nhìn camera.',
    )
  })
})
