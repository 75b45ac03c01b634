// An officer makes a link to numbers by hamlet, somebody without an account opens it, and it is revoked.
import { describe, expect } from 'vitest'
import { journey, PHONE } from './journey'
import { accountMenu } from './operations'
import { keepPicture } from './screenshot'
import { violations } from './violations'
import { say } from './words'

/** Another one each time, for a server that is kept. */
const RECIPIENT = `Ban điều hành thôn ${Date.now() % 100_000}`
const SIZE = { width: 1366, height: 768 }

describe('a share link', () => {
  journey('is made, opened without login on a phone, and revoked', async ({ open }) => {
    const officer = await open({ role: 'officer', size: SIZE })
    const { page } = officer
    await officer.goTo('/?layers=none')
    await (await accountMenu(page)).getByRole('button', { name: say('share-link.title') }).click()
    const dialog = page.getByRole('dialog', { name: say('share-link.title') })
    await dialog.getByRole('combobox', { name: say('share-link.layer'), exact: true }).click()
    await page.getByRole('option', { name: say('share-link.layer_name.incidents') }).click()
    await dialog.getByRole('textbox', { name: say('share-link.recipient') }).fill(RECIPIENT)
    await keepPicture(page, 'share-form')
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: say('share-link.make') }).click()
    const address = await dialog
      .getByRole('textbox', { name: say('share-link.address') })
      .inputValue()
    expect(address).toMatch(/\/share\/[0-9a-f]{32}$/)
    const row = dialog.getByRole('listitem').filter({ hasText: RECIPIENT })
    await row.getByText(say('share-link.unopened')).waitFor()
    await keepPicture(page, 'share-made')

    const resident = await open({ size: PHONE })
    await resident.goTo(new URL(address).pathname)
    const table = resident.page.getByRole('table', { name: say('shared.title.incidents') })
    await table.waitFor()
    const counts = await table.locator('tbody td:last-child').allTextContents()
    expect(counts.length).toBeGreaterThan(1)
    // No number that could be one household's.
    for (const count of counts) {
      expect(count === say('shared.few') || Number(count.replace('.', '')) >= 3, count).toBe(true)
    }
    await keepPicture(resident.page, 'share-opened')
    expect(await violations(resident.page)).toEqual([])
    const [file] = await Promise.all([
      resident.page.waitForEvent('download'),
      resident.page.getByRole('button', { name: say('shared.download') }).click(),
    ])
    expect(file.suggestedFilename()).toBe('binh-yen-incidents.csv')

    await row
      .getByRole('button', { name: say('share-link.revoke_named', { name: RECIPIENT }) })
      .click()
    const question = page.getByRole('dialog', {
      name: say('share-link.revoke_title', { name: RECIPIENT }),
    })
    await question.getByRole('button', { name: say('share-link.revoke'), exact: true }).click()
    await page.getByText(say('share-link.done_revoked', { name: RECIPIENT })).waitFor()
    await row.getByText(/Đã mở 1 lần/).waitFor()
    await keepPicture(page, 'share-revoked')

    await resident.page.reload()
    await resident.page.getByText(say('shared.over')).waitFor()
    expect(await resident.page.getByRole('table').count()).toBe(0)
  })
})
