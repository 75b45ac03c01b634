// Pictures for people to look at: test-results/journeys/<name>-<width>x<height>.png
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { PROJECT_DIR } from '../../supabase/embedded/settings'

export const PICTURES = join(PROJECT_DIR, 'test-results', 'journeys')

export async function keepPicture(page: Page, name: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  await page.screenshot({
    path: join(PICTURES, `${name}-${width}x${height}.png`),
    animations: 'disabled',
  })
}
