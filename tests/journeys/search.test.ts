// Search: without diacritics, by old names, in whatever form a keyboard sends, and by code and number.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { journey } from './journey'
import * as screen from './operations'
import { keepPicture } from './screenshot'
import { say } from './words'

async function found(page: Page, typed: string): Promise<string> {
  await screen.searchBox(page).fill(typed)
  return (await page.getByRole('option').first().textContent()) ?? ''
}

journey('finds areas however they are typed', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  await goTo('/')
  const name = 'Quế Tân'
  for (const typed of ['que tan', name.normalize('NFC'), name.normalize('NFD'), 'QUẾ TÂN']) {
    expect(await found(page, typed), typed).toContain('Xã Quế Tân')
  }
  for (const typed of ['mui da', 'Mũi Đá', 'mũi đá'.normalize('NFD')]) {
    expect(await found(page, typed), typed).toContain('Thôn Mũi Đá')
  }
  expect(await found(page, 'la gi')).toMatch(/Xã Tân Phước.*tên cũ: .*La Gi/)
  await keepPicture(page, 'search-old-name')

  await screen.searchBox(page).fill('khong co noi nay')
  await page.getByText(say('search.nothing_found', { typed: 'khong co noi nay' })).waitFor()
  await keepPicture(page, 'search-nothing')
})

journey('goes to what was found, in its own area and period', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader' })
  await goTo('/')
  expect(await found(page, 'que tan')).toContain('Xã Quế Tân')
  await page.keyboard.press('Enter')
  await screen.areaButton(page, 'Xã Quế Tân').waitFor()

  await screen.drawn(page)
  await screen.openList(page, 'fire_points')
  const row = screen.listOf(page, 'fire_points').getByRole('option').first()
  const [, code = ''] = /(CC-[\w-]+)/.exec((await row.textContent()) ?? '') ?? []
  await screen.chooseArea(page, 'te lo', 'Xã Tề Lỗ')
  await screen.searchBox(page).fill(code.toLowerCase())
  await page.getByRole('option', { name: 'Xã Quế Tân' }).first().click()
  await screen.areaButton(page, 'Xã Quế Tân').waitFor()
  expect(await screen.inspectorOf(page).textContent()).toContain(code)

  await screen.searchBox(page).fill('12')
  await page.getByRole('option', { name: /Số 12(?!\d)/ }).click()
  await screen.inspectorOf(page).getByText('Số 12', { exact: true }).waitFor()
  await screen.addressSays(page, 'period', /^police_month:20\d\d-\d\d$/)
  await keepPicture(page, 'search-went')
})
