// An empty installation filled with Bắc Ninh, its 99 communes and points: on the map, found by name, filtered by area.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { readArguments } from '../../supabase/embedded/import/arguments'
import { connect } from '../../supabase/embedded/import/connect'
import { importFile } from '../../supabase/embedded/import/import-file'
import { PROJECT_DIR, readSettings } from '../../supabase/embedded/settings'
import { findChromium } from './chromium'
import { journey } from './journey'
import { areaButton, chooseArea, countOf, drawn, openList, searchBox } from './operations'
import { keepPicture } from './screenshot'
import { type Server, startServer } from './server'
import { say } from './words'

const UNITS = join(PROJECT_DIR, '..', 'shared', 'data', 'vn-units-2025')
const missing = existsSync(UNITS) ? '' : ' (skipped: ../shared/data is not here)'
const canRun = missing === '' && findChromium() !== null

const CAMERAS = `Tên camera;Vĩ độ;Kinh độ;Loại camera;Chủ sở hữu;Tình trạng;Hướng nhìn;Góc nhìn;Tầm nhìn
Cổng UBND phường Bắc Giang;21,2812;106,1972;Cố định;UBND phường;Hoạt động tốt;90;70;60
Ngã tư Nếnh;21,2330;106,1080;Quay quét;Xã hội hóa;Hỏng;;;
`
const FIRE_POINTS = `code,name,lng,lat,address,water_source,truck_access,status,next_check_due
DCC-01,Nhà văn hóa Xương Giang,106.1985,21.2821,"Số 1, đường Xương Giang",Bể nước,Xe nhỏ,Sẵn sàng,01/12/2099
`

/** The list of units that the codes of the files are from; points take no notice of it. */
const EDITION = ['--set', 'code_edition=2025-07-01']

async function fill({ dataDir }: Server, account: { email: string; password: string }) {
  const { client, stop } = await connect(
    readSettings({ DATA_DIR: dataDir }),
    {},
    async () => account,
  )
  const table = (name: string, text: string) => {
    const file = join(dataDir, '..', name)
    writeFileSync(file, text)
    return file
  }
  const files = [
    [join(UNITS, 'provinces34', '24_bac_ninh.geojson'), 'areas', 'VN'],
    [join(UNITS, 'wards_24.geojson'), 'areas', '24@2025-07-01'],
    [table('cameras.csv', CAMERAS), 'cameras', '24'],
    [table('dcc.csv', FIRE_POINTS), 'fire_points', '24'],
  ] as const
  for (const [file, layer, area] of files) {
    const wanted = readArguments([file, '--layer', layer, '--area', area, ...EDITION])
    const { refused } = await importFile(client, wanted, () => {})
    expect(refused).toEqual([])
  }
  await stop()
}

journey.skipIf(!canRun)(`what was imported is there to see${missing}`, async ({ open }) => {
  const server = await startServer('0')
  onTestFinished(server.stop)
  const [, email = '', password = ''] = /(\S+@\S+)\s+(\S+)/.exec(server.output()) ?? []
  await fill(server, { email, password })

  const { page, goTo } = await open({ serverUrl: server.url })
  await goTo('/')
  await page.getByLabel(say('sign-in.email')).fill(email)
  await page.getByLabel(say('sign-in.password'), { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await areaButton(page, 'Nước Việt Nam').waitFor()
  await drawn(page)
  await keepPicture(page, 'import-province')
  expect(await page.getByText(say('common.sample_data')).count()).toBe(0)
  expect(await countOf(page, 'hamlets')).toBe(101)
  expect(await countOf(page, 'cameras')).toBe(2)
  expect(await countOf(page, 'fire_points')).toBe(1)

  await searchBox(page).fill('nga tu nenh')
  await page.getByRole('option', { name: 'Ngã tư Nếnh' }).click()
  await page.getByRole('article', { name: 'Ngã tư Nếnh' }).waitFor()
  await page.getByRole('button', { name: say('inspector.close') }).click()

  await chooseArea(page, 'bac giang', 'Phường Bắc Giang')
  await expect.poll(() => countOf(page, 'cameras')).toBe(1)
  expect(await countOf(page, 'fire_points')).toBe(1)
  await openList(page, 'cameras')
  await page.getByRole('option', { name: 'Cổng UBND phường Bắc Giang' }).waitFor()
  await drawn(page)
  await keepPicture(page, 'import-commune')
})
