// An admin makes a wall, a screen becomes it by six digits, a phone drives it, and it goes blank when it is revoked.
import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { journey, PHONE } from './journey'
import { accountMenu } from './operations'
import { keepPicture } from './screenshot'
import { say } from './words'

const SCREEN = { width: 1366, height: 768 }
/** Another one each time, for a server that is kept. */
const NAME = `Phòng họp ${Date.now() % 100_000}`
/** A screen must be blank so soon after it was revoked. */
const BLANK_WITHIN_MS = 60_000

async function openWalls(page: Page): Promise<void> {
  await (await accountMenu(page)).getByRole('button', { name: say('walls.open') }).click()
  await page.getByRole('list', { name: say('walls.title') }).waitFor()
}

const rowOf = (page: Page): Locator => page.getByRole('listitem').filter({ hasText: NAME })
const key = (page: Page, digit: string): Locator =>
  page.getByRole('button', { name: digit, exact: true })

describe('a wall', () => {
  journey('is made, paired, seen alive, driven from a phone and revoked', async ({ open }) => {
    const admin = await open({ role: 'admin', size: SCREEN })
    const { page } = admin
    await admin.goTo('/?layers=none')
    await openWalls(page)
    // The sample data has one that no screen was paired with.
    await page.getByText(say('walls.life.unpaired')).waitFor()

    await page.getByRole('button', { name: say('walls.add') }).click()
    await page.getByRole('textbox', { name: say('walls.name') }).fill(NAME)
    const form = page.getByRole('form', { name: say('walls.new_title') })
    await form.getByRole('combobox', { name: say('walls.area') }).fill('tan phuoc')
    await page.getByRole('option', { name: 'Xã Tân Phước', exact: true }).click()
    for (const kind of ['trend', 'overview', 'cameras'] as const) {
      await page.getByRole('button', { name: say('walls.scene_add') }).click()
      await page.getByRole('menuitem', { name: say(`walls.scene.${kind}`) }).click()
    }
    const up = say('walls.scene_up', { name: say('walls.scene.overview') })
    await page.getByRole('button', { name: up }).press('Enter')
    await keepPicture(page, 'walls-form')
    await page.getByRole('button', { name: say('edit.save'), exact: true }).click()
    await page.getByText(say('walls.done_saved', { name: NAME })).waitFor()

    await page.getByRole('button', { name: `${say('walls.pair')}: ${NAME}` }).click()
    const digits = ((await page.locator('output').textContent()) ?? '').replace(/\D/g, '')
    expect(digits).toMatch(/^\d{6}$/)
    await keepPicture(page, 'walls-code')

    const wall = await open({ size: SCREEN, theme: 'dark' })
    wall.traffic.expectTrouble(/422|40[0-9]/)
    await wall.goTo('/wall')
    await key(wall.page, '5').waitFor()
    await wall.page.keyboard.type(digits === '000000' ? '000001' : '000000')
    await wall.page.getByText(say('pairing.wrong')).waitFor()
    await keepPicture(wall.page, 'walls-pairing')
    // With the arrows and OK of a television's remote control, from the 5 in the middle.
    await wall.page.keyboard.press('Enter')
    await wall.page.keyboard.press('Backspace')
    for (const digit of digits.slice(0, 5)) await wall.page.keyboard.press(digit)
    await key(wall.page, digits.charAt(5)).click()
    await wall.page.getByText(say('wall.scene_place', { place: '1', count: '3' })).waitFor()

    await page.getByText(say('walls.code_paired')).waitFor()
    // Closes the dialog, and not the list below it.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await rowOf(page).getByText(say('walls.life.alive')).waitFor()
    await keepPicture(page, 'walls-alive')

    const phone = await open({ role: 'officer', size: PHONE })
    await phone.goTo('/wall/remote')
    await phone.page.getByRole('button', { name: NAME }).click()
    await phone.page.getByRole('button', { name: say('remote.take') }).click()
    await phone.page.getByRole('button', { name: say('remote.next'), exact: true }).click()
    await wall.page.getByText(say('wall.scene_place', { place: '2', count: '3' })).waitFor()
    await keepPicture(phone.page, 'walls-remote')
    await keepPicture(wall.page, 'walls-driven')
    // Whoever stands at the wall takes it back; the phone says so.
    await wall.page.getByText(say('wall.driven_end')).waitFor()
    await wall.page.keyboard.press('Escape')
    await wall.page.getByText(say('wall.driven_end')).waitFor({ state: 'detached' })
    await phone.page.getByRole('button', { name: say('remote.take') }).waitFor()

    await page.getByRole('button', { name: say('walls.actions', { name: NAME }) }).click()
    await page.getByRole('menuitem', { name: say('walls.revoke') }).click()
    const question = page.getByRole('dialog', { name: say('walls.revoke_title', { name: NAME }) })
    await question.getByRole('button', { name: say('walls.revoke'), exact: true }).click()
    await key(wall.page, '5').waitFor({ timeout: BLANK_WITHIN_MS })
    expect(await wall.page.locator('canvas').count()).toBe(0)
    await page.getByText(say('walls.done_revoked', { name: NAME })).waitFor()
  })
})
