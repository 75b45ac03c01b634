// The figures of the five documents that it all began with (shared/seeds), found again on the screen, each by its file.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { ready, slide } from './briefings'
import { journey } from './journey'
import { say } from './words'

const EDITION = '2024-12-31'
const PLACES = {
  queTan: 'DM-QT',
  bangCa: '07057',
  teLo: '09040',
  tanPhuoc: '23268',
  coNhue2: '00617',
  province: 'DM',
} as const

type GoTo = (path: string) => Promise<unknown>

/** A register as the leader reads it. */
async function register(page: Page, goTo: GoTo, place: keyof typeof PLACES, rest: string) {
  await goTo(`/registers/${PLACES[place]}@${EDITION}/${rest}`)
  const main = page.locator('main[data-ready][data-register]')
  await main.waitFor()
  return main
}

/** How many rows name it. */
const rowsWith = (page: Page, text: string) =>
  page.getByRole('row').filter({ hasText: text }).count()

journey('seed 000_a0de426b19ac9fd5: two models in Quế Tân', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  const main = await register(page, goTo, 'queTan', 'police_month:2026-06/groups')
  await main.getByText('2 mô hình đang hoạt động').waitFor()
  expect(await rowsWith(page, 'Giao ban tình hình ANTT tại thôn, cụm dân cư hằng tháng')).toBe(1)
  expect(await rowsWith(page, '05/2022')).toBe(2)
})

journey('seed 001_e96414c03bf6a327: five models and 23 members in Bằng Cả', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  const main = await register(page, goTo, 'bangCa', 'police_month:2026-06/groups')
  // 3 hamlets with 23 members.
  const own = main.getByRole('row').filter({ hasText: 'Tổ nhân dân tự quản về ANTT' }).first()
  expect(await own.getByRole('cell').allTextContents()).toEqual(['0', '3', '0', '0', '23', '–'])
  const kinds = main.locator('section').first().getByRole('row')
  expect((await kinds.count()) - 1).toBe(5)

  const awards = await register(page, goTo, 'bangCa', 'police_month:2026-06/commendations')
  const award = awards.getByRole('row').filter({ hasText: '10 năm' })
  expect((await award.getByRole('cell').allTextContents()).slice(1, 4)).toEqual(['29/09', '1', '3'])
  // The year is not given.
  expect(await award.textContent()).toContain(say('register.flag.without_year'))

  await register(page, goTo, 'bangCa', 'police_month:2026-06/group_activities')
  expect(await rowsWith(page, say('register.group_activities.kind.final_review'))).toBe(3)
  expect(await rowsWith(page, say('register.group_activities.kind.interim_review'))).toBe(4)
})

journey('seed 002_092a39452b8d9162: five contents, piloted in two communes', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  const main = await register(page, goTo, 'province', 'police_month:2026-06/groups')
  const pilots = main.getByRole('row').filter({ hasText: '5 tự quản về ANTT tại xã' })
  expect((await pilots.allTextContents()).map((text) => /Tề Lỗ|Yên Đồng/.exec(text)?.[0])).toEqual([
    'Tề Lỗ',
    'Yên Đồng',
  ])
  expect(await pilots.filter({ hasText: say('register.groups.status.pilot') }).count()).toBe(2)
  const standards = await register(page, goTo, 'teLo', 'police_month:2026-11/assessments')
  const heads = standards.locator('section').first().getByRole('columnheader')
  for (const criterion of [1, 2, 3, 4, 5] as const) {
    const name = say(`register.assessments.criterion.five_self.${criterion}`)
    expect(await heads.filter({ hasText: name }).count()).toBe(1)
  }
})

journey(
  'seed 003_0e63c36fafb0a3bc: 28 meetings, 2.311 people, 3.013 households in Tân Phước, and a rate that is wrong',
  async ({ open }) => {
    const { page, goTo } = await open({ role: 'leader' })
    const main = await register(page, goTo, 'tanPhuoc', 'quarter:2018-Q1/meetings')
    await main.getByText('Họp dân: 8/8 thôn, tổ dân phố, 28 buổi.').waitFor()
    await main.getByText(/^2\.311 lượt người dự, bằng 76,7% của 3\.013 hộ/).waitFor()
    // The document says 86,7 %.
    await main.getByLabel(say('register.rate')).fill('86,7')
    await main
      .getByText(
        say('register.rate_wrong', {
          part: '2.311',
          whole: '3.013',
          rate: '76,7%',
          typed: '86,7%',
        }),
      )
      .waitFor()
    await main.getByLabel(say('register.rate')).fill('76,7 %')
    await main.getByText('Khớp: 2.311/3.013 = 76,7%.').waitFor()

    await goTo(`/briefing/${PLACES.tanPhuoc}@${EDITION}/quarter:2018-Q1?slide=movement`)
    await ready(page)
    const told = slide(page, say('community.slide_movement'))
    for (const sentence of [
      'Hộ gia đình đăng ký “An toàn về ANTT” năm 2018: 3.013/3.013 (100%).',
      'Thôn, tổ dân phố đăng ký “An toàn về ANTT” năm 2018: 8/8 (100%).',
      'Họp dân: 8/8 thôn, tổ dân phố, 28 buổi.',
    ])
      await told.getByText(sentence).waitFor()
    const cellsOf = async (unit: string) =>
      (
        await told.getByRole('row').filter({ hasText: unit }).getByRole('cell').allTextContents()
      ).filter((text) => text !== '–')
    expect(await cellsOf('Chi bộ')).toEqual(['8/8'])
    expect(await cellsOf('Ban điều hành thôn')).toEqual(['8/8'])
    expect(await cellsOf('Nhà trường')).toEqual(['3/3', '3/3'])

    await register(page, goTo, 'tanPhuoc', 'quarter:2018-Q1/document_checks')
    for (const [number, day] of [
      ['18-NQ/TU', '22/01/2018'],
      ['34/HD-BCĐ', '31/01/2018'],
      ['67-NQ/ĐU', '25/01/2018'],
      ['16/KH-UBND', '01/02/2018'],
    ] as const)
      await page.getByRole('row').filter({ hasText: number }).filter({ hasText: day }).waitFor()
  },
)

journey(
  'seed 004_903f9a7974b6772c: a pilot of three months, then 12 more wards',
  async ({ open }) => {
    const { page, goTo } = await open({ role: 'leader' })
    const main = await register(page, goTo, 'coNhue2', 'police_month:2026-06/groups')
    await main.getByText(/đã có ở 1 địa bàn, sẽ nhân rộng thêm 12, tổng cộng 13 địa bàn/).waitFor()
    expect(await rowsWith(page, 'Giao thông Bắc Từ Liêm an toàn và thông suốt')).toBe(1)
    for (const kind of [
      'safe_neighbourhood',
      'security_camera',
      'mediation',
      'safe_school',
    ] as const)
      expect(await rowsWith(page, say(`register.groups.kind.${kind}`))).toBeGreaterThan(0)

    const spots = await register(page, goTo, 'coNhue2', 'police_month:2026-06/traffic_spots')
    const spot = spots.locator('section').first().getByRole('row').filter({ hasText: 'Cổ Nhuế' })
    // The days of March to May 2024, before and after.
    expect((await spot.getByRole('cell').allTextContents())[1]).toBe('92')
    await register(page, goTo, 'coNhue2', 'police_month:2026-06/assessments')
    expect(
      await rowsWith(page, say('register.assessments.criterion.on_the_spot.4')),
    ).toBeGreaterThan(0)
  },
)
