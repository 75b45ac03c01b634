// The small way to say words says the same as the app's.
import { expect, it } from 'vitest'
import { sayIn } from './public-words'

it('finds words at any depth and fills in what they name', () => {
  const say = sayIn('vi')
  expect(say('fire-point.item.bua_ta')).toBe('Búa tạ')
  expect(say('public.place.gps', { time: '14:05', distance: '20 m' })).toBe(
    'Quanh vị trí của máy lúc 14:05, sai số khoảng 20 m',
  )
  expect(sayIn('en')('public.age.minutes', { count: 0 })).toBe('0 min ago')
})
