// What is wrong in a form is said beside the field, in words, and nothing of it is written.
import { expect } from 'vitest'
import type { WordKey } from '@/domain/words/words'
import { addNew, complaintOf, fieldOf, fill, HTML, rowsNamed, save } from './forms'
import { journey } from './journey'
import * as screen from './operations'
import { keepPicture } from './screenshot'
import { say } from './words'

const NAME = 'Nhập sai'
const GOOD = { name: NAME, lat: '10.6945', lng: '107.7171' }

/** Field, what is typed there, and the sentence that is said; the value before it is put back after. */
const WRONG: readonly (readonly [string, string, WordKey])[] = [
  ['bearingDeg', '400', 'error.constraint.camera_bearing_range'],
  ['bearingDeg', 'Bắc', 'edit.error.not_a_number'],
  ['fovDeg', '0', 'error.constraint.camera_fov_range'],
  ['rangeM', '5000', 'error.constraint.camera_range_range'],
  ['installedOn', '31/02/2025', 'edit.error.not_a_date'],
  ['retentionDays', '1,5', 'edit.error.not_whole'],
  ['phone', HTML, 'error.constraint.camera_phone_form'],
  ['name', 'x'.repeat(121), 'error.constraint.camera_name_length'],
  ['lat', '48.85', 'error.constraint.camera_position_in_vietnam'],
  ['lng', '1000', 'error.constraint.camera_position_in_vietnam'],
]

journey('each wrong value of a camera', async ({ open }) => {
  const { page, traffic, goTo } = await open({ role: 'officer' })
  await goTo('/')
  const form = await addNew(page, 'camera')
  await fill(form, GOOD)
  const writes = () =>
    traffic.requests.filter((asked) => /^(?:POST|PATCH) .*\/rest\/v1\/camera/.test(asked)).length
  for (const [field, value, key] of WRONG) {
    const before = await fieldOf(form, field).inputValue()
    await fill(form, { [field]: value })
    await save(form)
    expect(await complaintOf(form, field), `${field} ${value}`).toBe(say(key))
    await fill(form, { [field]: before })
  }
  await fill(form, { name: ' ' })
  await save(form)
  expect(await complaintOf(form, 'name')).toBe('Hãy nhập tên camera.')
  await fill(form, { bearingDeg: '400', lat: '48.85', name: NAME })
  await save(form)
  await keepPicture(page, 'camera-refused')
  expect(writes()).toBe(0)
  expect(await rowsNamed('cameras', NAME)).toEqual([])
})

journey(
  'a place outside the own commune, and a hamlet that is not the one of the place',
  async ({ open }) => {
    const { page, goTo } = await open({ role: 'officer' })
    await goTo('/')
    const form = await addNew(page, 'camera')
    // Quế Tân, of another province's plain.
    await fill(form, { ...GOOD, lat: '21.17', lng: '106.17' })
    await save(form)
    expect(await complaintOf(form, 'areaId')).toBe(say('edit.error.outside_areas'))
    await fieldOf(form, 'areaId').fill('que')
    await page.getByText(say('edit.place.nothing_found')).waitFor()
    await page.keyboard.press('Escape')

    await fill(form, { lat: GOOD.lat, lng: GOOD.lng })
    await fieldOf(form, 'areaId').fill('mui da')
    await page.getByRole('option', { name: 'Thôn Mũi Đá' }).click()
    await save(form)
    expect(await complaintOf(form, 'areaId')).toBe(say('error.reason.position_outside_area'))
    // The focus is on the field, and its open list does not hide the sentence.
    expect(await page.getByRole('option', { name: 'Thôn Mũi Đá' }).count()).toBe(0)
    await keepPicture(page, 'camera-wrong-hamlet')
    expect(await rowsNamed('cameras', NAME)).toEqual([])
  },
)

journey(
  'what the server refuses is said in the form, and what was typed stays',
  async ({ open }) => {
    const { page, context, traffic, goTo } = await open({ role: 'officer' })
    traffic.expectTrouble(/ERR_CONNECTION_REFUSED|status of 403/)
    await goTo('/')
    const form = await addNew(page, 'camera')
    await fill(form, GOOD)
    const anyWrite = (url: URL) => /\/rest\/v1\/(?:cameras|rpc\/(?!pull))/.test(url.pathname)
    await context.route(anyWrite, (route) => route.abort('connectionrefused'))
    await save(form)
    const notice = form.getByRole('alert').first()
    await notice.getByText(say('edit.error.kept')).waitFor()
    await keepPicture(page, 'camera-unreachable')
    await context.unroute(anyWrite)
    const refusal = { code: '42501', message: 'new row violates row-level security policy' }
    await context.route(anyWrite, (route) => route.fulfill({ status: 403, json: refusal }))
    await save(form)
    await notice.getByText(say('error.code.row_level_security')).waitFor()
    expect(await fieldOf(form, 'name').inputValue()).toBe(NAME)
    expect(await rowsNamed('cameras', NAME)).toEqual([])
  },
)

journey('a viewer is offered nothing to edit, and no contacts', async ({ open }) => {
  const { page, goTo } = await open({ role: 'wall' })
  await goTo('/?area=23268@2024-12-31&list=cameras')
  await screen.listOf(page, 'cameras').getByRole('option').first().click()
  const details = screen.inspectorOf(page)
  await details.getByText(say('camera.field.status')).waitFor()
  for (const word of ['operations.add', 'inspector.edit', 'edit.delete'] as const) {
    expect(await page.getByRole('button', { name: say(word), exact: true }).count()).toBe(0)
  }
  expect(await details.textContent()).not.toContain(say('inspector.contact'))
  const menu = await screen.accountMenu(page)
  expect(await menu.getByRole('button', { name: say('operations.deleted') }).count()).toBe(0)
})
