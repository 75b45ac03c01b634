// What a component sees of the outbox.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { useOutbox } from './use-outbox'

it('has nothing in it while nobody is signed in', () => {
  const seen: ReturnType<typeof useOutbox>[] = []
  function Screen() {
    seen.push(useOutbox())
    return null
  }
  renderToStaticMarkup(createElement(Screen))
  expect(seen).toEqual([{ items: [], counts: { waiting: 0, sending: 0, synced: 0, parked: 0 } }])
})
