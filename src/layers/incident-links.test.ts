// What the map draws from an incident to what its card names.
import type { TextLayer } from '@deck.gl/layers'
import { expect, it } from 'vitest'
import { helpAt } from '@/analysis/incident-card/incident-card'
import { beside, firePoint, PLACE, TODAY } from '@/analysis/incident-card/made-up-rows.test-data'
import type { FirePoint } from '@/domain/fire-point'
import { drawIncidentLinks, linksOf } from './incident-links'

const helpOf = (...firePoints: FirePoint[]) =>
  helpAt(PLACE, { cameras: [], firePoints, equipment: [] }, TODAY)

it('leads to the fire points by their number on the card, and to water that is elsewhere', () => {
  const help = helpOf(
    firePoint('second', beside(0, 1250)),
    firePoint('first', beside(85, 0)),
    firePoint('pond', beside(-40, 0), { waterSource: 'pond', status: 'out_of_service' }),
  )
  const { from, links } = linksOf(help, 'vi')
  expect(from).toEqual(PLACE)
  expect(links.map(({ kind, label }) => [kind, label])).toEqual([
    ['water', '40 m'],
    ['fire_point', '1: 85 m'],
    ['fire_point', '2: 1,3 km'],
  ])
})

it('draws one line to a fire point that has the water itself', () => {
  const help = helpOf(firePoint('a', beside(85, 0), { waterSource: 'tank' }))
  expect(linksOf(help, 'en').links).toHaveLength(1)
})

it('can write every label, and is never under the pointer', () => {
  const { below, above } = drawIncidentLinks(linksOf(helpOf(firePoint('a', PLACE)), 'vi'), 'light')
  const [labels] = above as TextLayer[]
  const written = new Set(String(labels?.props.characterSet))
  for (const label of ['1: 85 m', '3: 1,2 km', '2: 1.2 km', '1: 1.234 km'])
    expect([...label].filter((letter) => !written.has(letter))).toEqual([])
  expect([...below, ...above].some(({ props }) => props.pickable)).toBe(false)
})
