// What the terminal says when the server is ready.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { announceReady } from './announce'

let lines: string[]
beforeEach(() => {
  lines = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
})
afterEach(() => vi.restoreAllMocks())

const said = (demo: boolean, host: string): string => {
  announceReady('http://localhost:5173', { demo, firstAdmin: null }, host)
  return lines.join('\n')
}

it.each(['0.0.0.0', '192.168.1.9', '::'])(
  'warns that everybody knows the demo passwords where others on the network can come in: %s',
  (host) => {
    const text = said(true, host)
    expect(text).toContain('CẢNH BÁO')
    expect(text).toContain('WARNING')
  },
)

it.each([
  [true, '127.0.0.1'],
  [true, 'localhost'],
  [false, '0.0.0.0'],
])('does not warn with demo %s on %s', (demo, host) => {
  expect(said(demo, host)).not.toContain('WARNING')
})
