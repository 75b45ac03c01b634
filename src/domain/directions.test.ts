// Each kind of device gets an address that its own navigation opens.
import { expect, it } from 'vitest'
import { directionsTo } from './directions'

const ANDROID = { userAgent: 'Mozilla/5.0 (Linux; Android 10; K)', maxTouchPoints: 5 }
const IPHONE = { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)', maxTouchPoints: 5 }
const IPAD = { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15)', maxTouchPoints: 5 }
const MAC = { ...IPAD, maxTouchPoints: 0 }
const GEO = 'geo:21.120000,106.210000?q=21.120000,106.210000(Ng%C3%B5%203%20%20c%E1%BB%95ng)'

it.each([
  ['Android', ANDROID, GEO],
  ['a computer', MAC, GEO],
  ['an iPhone', IPHONE, 'maps://?daddr=21.120000,106.210000&dirflg=w'],
  ['an iPad', IPAD, 'maps://?daddr=21.120000,106.210000&dirflg=w'],
])('%s', (_, device, address) => {
  expect(directionsTo([106.21, 21.12], 'Ngõ 3 (cổng)', device)).toBe(address)
})
