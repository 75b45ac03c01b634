// What people type and paste comes out as what the database stores.
import { describe, expect, it } from 'vitest'
import {
  cleanLine,
  cleanLines,
  lengthOf,
  readAmount,
  readCoordinate,
  readDay,
  readInstant,
  readPair,
  typeNumber,
} from './typed-text'

describe('text', () => {
  it('is NFC without what PostgreSQL refuses', () => {
    expect(cleanLine('  Que\u0302\u0301 Ta\u0302n\u0000 ')).toBe('Quế Tân')
    expect(cleanLine('một\r\nhai\tba')).toBe('một hai ba')
    expect(cleanLine('a\uD800b')).toBe('ab')
    expect(cleanLine('\u00A0 \u3000')).toBe('')
  })

  it('keeps line breaks in notes, and HTML as the text it is', () => {
    expect(cleanLines(' một\r\nhai\u0007 ')).toBe('một\nhai')
    expect(cleanLine('<b>Camera</b>')).toBe('<b>Camera</b>')
  })

  it('is counted as the database counts', () => {
    expect(lengthOf('a𝛼ế')).toBe(3)
  })
})

describe('numbers', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    [' 12.5 ', 12.5],
    ['-3', -3],
    ['−3', -3],
    ['1.500', 1500],
    ['1,500', 1500],
    ['1.234.567', 1_234_567],
    ['1.500,25', 1500.25],
    ['1,500.25', 1500.25],
    ['0.125', 0.125],
  ])('amount %s', (typed, value) => expect(readAmount(typed)).toBe(value))

  it.each(['', 'abc', '12 m', '1e3', '1..2', '0x10', 'NaN', 'Infinity', '1.50.0'])(
    'no amount: %s',
    (typed) => expect(readAmount(typed)).toBeNaN(),
  )

  it('reads a coordinate of three decimals as such', () => {
    expect(readCoordinate('10.678')).toBe(10.678)
    expect(readCoordinate('107,749')).toBe(107.749)
  })

  it('types a decimal comma in Vietnamese', () => {
    expect(typeNumber(12.5, 'vi')).toBe('12,5')
    expect(typeNumber(12.5, 'en')).toBe('12.5')
    expect(typeNumber(null, 'vi')).toBe('')
  })
})

describe('days', () => {
  it.each([
    ['31/5/2025', '2025-05-31'],
    ['31-05-2025', '2025-05-31'],
    ['31.05.2025', '2025-05-31'],
    ['2025-05-31', '2025-05-31'],
    ['31/02/2025', null],
    ['05/31/2025', null],
    ['hôm qua', null],
  ])('%s', (typed, day) => expect(readDay(typed)).toBe(day))
})

describe('instants, as a clock in Vietnam shows them', () => {
  it.each([
    ['31/5/2025 22:05', '2025-05-31T15:05:00Z'],
    ['31/5/2025 22h05', '2025-05-31T15:05:00Z'],
    ['2025-05-31 22:05:30', '2025-05-31T15:05:30Z'],
    ['2025-05-31T22:05', '2025-05-31T15:05:00Z'],
    ['31/5/2025', '2025-05-30T17:00:00Z'],
    ['2025-05-31T22:05:00Z', '2025-05-31T22:05:00Z'],
    ['2025-05-31T22:05:00+07:00', '2025-05-31T15:05:00Z'],
  ])('%s', (typed, instant) => expect(readInstant(typed)).toEqual(new Date(instant)))

  it.each(['31/2/2025 10:00', '1/2/2025 24:00', '1/2/2025 10:60', '10:00', '', 'hôm qua'])(
    '%j is none',
    (typed) => expect(readInstant(typed)).toBeNull(),
  )
})

describe('a pasted pair', () => {
  it.each([
    ['21.168912, 106.121345', [106.121345, 21.168912]],
    ['106.121345 21.168912', [106.121345, 21.168912]],
    ['21,168912; 106,121345', [106.121345, 21.168912]],
    ['48.85, 2.35', null],
    ['21.168912', null],
  ])('%s', (text, pair) => expect(readPair(text)).toEqual(pair))
})
