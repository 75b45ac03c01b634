// What a phone shows less room for, but must show.
import { journey, PHONE } from './journey'
import * as screen from './operations'
import { keepPicture } from './screenshot'
import { say } from './words'

journey('a phone says that the data are a sample', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer', size: PHONE })
  await goTo('/')
  await screen.drawn(page)
  await page.getByRole('banner').getByText(say('common.sample_data')).waitFor()
  await keepPicture(page, 'phone-home')
})
