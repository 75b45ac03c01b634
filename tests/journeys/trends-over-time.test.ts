// Time on the trends: chosen by hand, running by itself, told in saved files, and the same on every machine.
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { addDays } from '@/domain/civil-date'
import { journey } from './journey'
import * as screen from './operations'
import { countDifferent, type Pixels, readPng } from './pixels'
import { PICTURES } from './screenshot'
import { agreed, card, numberIn, tableOf, total } from './trend-cards'
import { say } from './words'

const trendOf = (page: Page): Locator => card(page, say('trends.over_time'))

/** `15/11/2025 …` -> `2025-11-15`. */
const dayIn = (text = ''): string => text.slice(0, 10).split('/').reverse().join('-')

/** Presses at one bin and lets go at another, by fractions of bins from the left. */
async function drag(page: Page, from: number, to: number, steps: number) {
  const slider = trendOf(page).getByRole('slider')
  const bins = Number(await slider.getAttribute('aria-valuemax')) + 1
  const plot = await slider.locator('.recharts-cartesian-grid').boundingBox()
  const box = await slider.boundingBox()
  if (plot === null || box === null) throw new Error('There is no trend on this page')
  const x = (bin: number) => plot.x + (plot.width * bin) / bins
  const y = box.y + box.height * 0.4
  await page.mouse.move(x(from), y)
  await page.mouse.down()
  await page.mouse.move(x(to), y, { steps })
  await page.mouse.up()
}

journey('a drag over the usual trend chooses just the months under it', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await goTo('/?period=days:28&list=hamlets')
  await screen.drawn(page)
  await goTo('/?list=trends')
  await agreed(page)
  await screen.addressSays(page, 'period', /^police_month:/)
  const usual = new URL(page.url()).searchParams.get('period')
  const months = await tableOf(trendOf(page))
  const span = (first: number, after: number) =>
    `range:${dayIn(months[first]?.[0])}..${addDays(dayIn(months[after]?.[0]), -1)}`

  await drag(page, 12.5, 17.5, 5)
  await screen.addressSays(page, 'period', span(12, 18))
  const sum = months.slice(12, 18).reduce((all, [, count]) => all + numberIn(count ?? ''), 0)
  await agreed(page, sum)
  // The chart is where it was.
  expect(await tableOf(trendOf(page))).toEqual(months)

  // One step to go back, however far the finger moved.
  await page.goBack()
  await screen.addressSays(page, 'period', usual)
  await page.goForward()
  await screen.addressSays(page, 'period', span(12, 18))

  // A click chooses the month there, Shift and an arrow one more.
  await drag(page, 5.5, 5.5, 1)
  await screen.addressSays(page, 'period', /^police_month:/)
  await agreed(page, numberIn(months[5]?.[1] ?? ''))
  const clear = trendOf(page).getByRole('button', { name: say('chart.clear') })
  const fromLeft = (await clear.boundingBox())?.x
  await trendOf(page).getByRole('slider').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await screen.addressSays(page, 'period', span(5, 7))
  await agreed(page)
  // What is said before it has another length now.
  expect((await clear.boundingBox())?.x).toBe(fromLeft)
  await clear.click()
  await screen.addressSays(page, 'period', usual)
})

journey(
  'pointing at the trend marks its days on the map, and months stay of the calendar',
  async ({ open }) => {
    const { page, goTo } = await open({ role: 'officer' })
    await goTo('/?period=calendar_month:2026-08&list=trends&layers=hamlets,incidents')
    await screen.drawn(page)
    await drag(page, 12.5, 14.5, 4)
    await screen.addressSays(page, 'period', /^range:\d{4}-\d\d-01\.\.|^quarter:/)
    await goTo('/?period=days:365&list=trends&layers=hamlets,incidents')
    await screen.drawn(page)
    const before = readPng(await screen.mapOf(page).screenshot())
    const box = await trendOf(page).getByRole('slider').boundingBox()
    if (box === null) throw new Error('There is no trend on this page')
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.4)
    await expect
      .poll(async () => countDifferent(before, readPng(await screen.mapOf(page).screenshot())))
      .toBeGreaterThan(200)
  },
)

journey('time runs by itself, for map and charts alike, and stops', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await goTo('/?period=range:2026-01-05..2026-01-11&list=trends')
  await screen.drawn(page)
  const player = page.getByRole('region', { name: say('trends.player') })
  await player.getByRole('button', { name: say('trends.step_on') }).click()
  await screen.addressSays(page, 'period', 'range:2026-01-12..2026-01-18')
  await player.getByRole('button', { name: say('trends.play') }).click()
  await screen.addressSays(page, 'period', /range:2026-0(1-26|2-)/)
  await player.getByRole('button', { name: say('trends.pause') }).click()
  await screen.drawn(page)
  const period = new URL(page.url()).searchParams.get('period')
  await agreed(page)
  await page.waitForTimeout(1500)
  expect(new URL(page.url()).searchParams.get('period')).toBe(period)
})

journey('time runs from the usual view, too, and is one step to go back', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await goTo('/?period=days:28&list=trends')
  await screen.drawn(page)
  const player = page.getByRole('region', { name: say('trends.player') })
  await player.getByRole('button', { name: say('trends.play') }).click()
  await screen.addressSays(page, 'period', /^range:/)
  const first = new URL(page.url()).searchParams.get('period') ?? ''
  const after = (weeks: number) => {
    const day = addDays(first.slice('range:'.length, 'range:2025-11-17'.length), 7 * weeks)
    return `range:${day}..${addDays(day, 6)}`
  }
  expect(first).toBe(after(0))
  await screen.addressSays(page, 'period', after(1))
  await screen.addressSays(page, 'period', after(2))
  await player.getByRole('button', { name: say('trends.pause') }).click()
  await page.goBack()
  await screen.addressSays(page, 'period', 'days:28')
})

/** A part of a picture at half its size, from the left and top in halved pixels. */
function halved({ width, height, rgb }: Pixels, left: number, top: number, rows?: number): Pixels {
  const [columns, most] = [width / 2 - 2 * left, height / 2 - top - left]
  const part = new Uint8Array(columns * (rows ?? most) * 3)
  for (let at = 0; at < part.length; at++) {
    const [x, y] = [Math.floor(at / 3) % columns, Math.floor(at / 3 / columns)]
    const first = ((top + y) * 2 * width + (left + x) * 2) * 3 + (at % 3)
    const four = [first, first + 3, first + width * 3, first + width * 3 + 3]
    part[at] = four.reduce((sum, place) => sum + (rgb[place] ?? 0), 0) / four.length
  }
  return { width: columns, height: rows ?? most, rgb: part }
}

const isDark = ({ rgb }: Pixels, pixel: number) => (rgb[pixel * 3] ?? 255) < 140

/** Pixels of words and strong lines. */
const darkIn = (pixels: Pixels): number =>
  Array.from({ length: pixels.rgb.length / 3 }, (_, n) => n).filter((n) => isDark(pixels, n)).length

/** The share of dark pixels without a dark one near by in the other picture. */
function unmatched(one: Pixels, other: Pixels): number {
  const NEAR = [-2, -1, 0, 1, 2]
  const dark = Array.from({ length: one.width * one.height }, (_, n) => n).filter((n) =>
    isDark(one, n),
  )
  const lost = dark.filter((n) => {
    const [x, y] = [n % one.width, Math.floor(n / one.width)]
    return !NEAR.some((dy) => NEAR.some((dx) => isDark(other, (y + dy) * other.width + x + dx)))
  })
  return lost.length / dark.length
}

/** Saves a chart as the menu offers it; answers the name of the file and where it is. */
async function saved(page: Page, chart: Locator, as: 'chart.save_png' | 'chart.save_csv') {
  await chart.getByRole('button', { name: say('chart.save') }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: say(as) }).click(),
  ])
  return { name: download.suggestedFilename(), path: await download.path() }
}

journey('saved charts say area, period and filters', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  await goTo(
    '/?area=00617@2024-12-31&period=police_month:2026-10&severity=2&groups=traffic&list=trends',
  )
  await screen.drawn(page)
  const kinds = card(page, say('trends.by_kind'))
  const traffic = say('layer.incident_traffic')
  const severity = say('incident.severity_2')

  const csv = await saved(page, kinds, 'chart.save_csv')
  expect(csv.name).toMatch(
    /^nhom-loai_phuong-co-nhue-2-.*_ky-thang-10-2026-15-09-14-10_nghiem-trong\.csv$/,
  )
  const lines = (await readFile(csv.path, 'utf8')).split('\r\n')
  expect(lines[0]).toBe(`\uFEFF${say('trends.by_kind')}`)
  expect(lines[1]).toMatch(/^Địa bàn;Phường Cổ Nhuế 2, /)
  expect(lines[2]).toBe('Thời gian;Kỳ tháng 10/2026 (15/09–14/10)')
  // All groups are there to choose from, so it is not of the chosen one.
  expect(lines[3]).toBe(`Đang lọc;${severity}`)
  expect(lines[4]).toMatch(/^Lưu lúc;/)
  expect(lines[5]).toBe('')

  const trend = trendOf(page)
  const months = await tableOf(trend)
  const trendCsv = await readFile((await saved(page, trend, 'chart.save_csv')).path, 'utf8')
  expect(trendCsv).toContain(`Thời gian;${months[0]?.[0]}–`)
  expect(trendCsv).toContain(`Đang lọc;${traffic}, ${severity}`)
  // The last month is not over, and says so.
  expect(trendCsv).toMatch(/\r\n15\/\d\d\/\d{4} \(mới đến ngày \d\d\/\d\d\);[^\r]*\r\n$/)

  const png = await saved(page, trend, 'chart.save_png')
  expect(png.name).toMatch(/^xu-huong_phuong-co-nhue-2-.*\.png$/)
  await mkdir(PICTURES, { recursive: true })
  await copyFile(png.path, join(PICTURES, `saved-${basename(png.name).slice(0, 8)}.png`))
  const picture = readPng(await readFile(png.path))
  // Words stand at their lines: below the head it looks as on the screen.
  await page.addStyleTag({ content: '[data-not-in-picture] { display: none !important }' })
  await page.mouse.move(0, 0)
  const onScreen = readPng(await trend.locator('> div').screenshot())
  const headLines = 3
  const below = halved(picture, 16, 16 + headLines * 20)
  expect(Math.abs(picture.height / 2 - (onScreen.height + 32 + headLines * 20))).toBeLessThan(3)
  expect(darkIn(below)).toBeGreaterThan(2000)
  expect(unmatched(below, onScreen)).toBeLessThan(0.02)
  expect(unmatched(onScreen, below)).toBeLessThan(0.02)
  // Each line above has words.
  for (let line = 0; line < headLines; line++)
    expect(darkIn(halved(picture, 16, 16 + line * 20, 20))).toBeGreaterThan(80)
})

journey('a machine in another time zone shows the same figures', async ({ open }) => {
  const figures = async (timeZone: string) => {
    const { page, goTo } = await open({ role: 'leader', timeZone })
    await goTo('/?area=00617@2024-12-31&period=police_month:2026-10&list=trends')
    const count = await total(page)
    expect(count).toBeGreaterThan(100)
    const hours = await tableOf(card(page, say('trends.by_hour')))
    expect(
      hours.flatMap((row) => row.slice(1)).reduce((sum, cell) => sum + numberIn(cell), 0),
    ).toBe(count)
    return {
      headline: await card(page, say('trends.total')).textContent(),
      trend: await tableOf(trendOf(page)),
      kinds: await tableOf(card(page, say('trends.by_kind'))),
      hours,
      hoursBehind: await page.evaluate(() => new Date().getTimezoneOffset() / 60),
    }
  }
  const { hoursBehind, ...here } = await figures('Asia/Ho_Chi_Minh')
  const { hoursBehind: behindThere, ...there } = await figures('America/Los_Angeles')
  expect(hoursBehind).toBe(-7)
  expect(behindThere).toBeGreaterThanOrEqual(7)
  expect(there).toEqual(here)
})
