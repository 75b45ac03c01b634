// What was agreed at a briefing and is late: on the wall with its owner and days, and gone once it is done.
import { expect } from 'vitest'
import { ownCommune } from './briefings'
import { journey, WIDE } from './journey'
import { requestAs } from './rest'
import { keepPicture } from './screenshot'
import { COMMUNE, cut, drawn, openWall } from './wall'
import { say } from './words'

/** Of a commune of 8 hamlets: after the whole, each hamlet, fire points and cameras. */
const SCENE = 12

journey(
  'an overdue action stands on the wall until somebody says that it is done',
  async ({ open }) => {
    const visit = await open({ role: 'wall', theme: 'dark', size: WIDE })
    const { page } = visit
    const { id: areaId } = await ownCommune()
    await openWall(visit, `${COMMUNE}&scene=${SCENE}`)
    const scene = page.getByRole('region', { name: /^Việc quá hạn: / })
    await scene.waitFor()
    await keepPicture(page, 'wall-actions')

    const id = crypto.randomUUID()
    const days = { decided_on: '2026-01-15', due_on: '2026-02-10' }
    const what = { title: 'Lắp gương cầu lồi ở dốc Cây Đa', owner_role: 'Trưởng thôn Phước Tiến' }
    await requestAs('officer', 'POST', 'actions', { id, area_id: areaId, ...what, ...days })
    const row = scene.getByRole('listitem').filter({ hasText: what.title })
    await row.getByText(/^Trưởng thôn Phước Tiến · quá hạn [\d.]+ ngày$/).waitFor()
    expect(await cut(page)).toEqual([])
    await drawn(page)
    await requestAs('officer', 'PATCH', `actions?id=eq.${id}`, { status: 'done' })
    await row.waitFor({ state: 'detached' })
    // No journey finds it in its briefing.
    await requestAs('officer', 'PATCH', `actions?id=eq.${id}`, {
      deleted_at: '2026-02-11T00:00:00Z',
    })
    expect(await scene.getAttribute('aria-label')).toMatch(/^Việc quá hạn: \d+$/)
    expect(await scene.getByText(say('wall.none_overdue')).count()).toBe(0)
  },
)
