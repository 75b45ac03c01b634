import { expect, it } from 'vitest'
import { answeringOf } from './answering'

const ORIGIN = 'https://binh-yen.example'
const FILES = new Set(['/index.html', '/favicon.svg', '/assets/index-abc.js'])

const answering = (path: string, asked: { method?: string; mode?: string } = {}) =>
  answeringOf(
    { method: 'GET', mode: 'cors', url: new URL(path, ORIGIN).href, ...asked },
    ORIGIN,
    FILES,
  )

it('answers with what is kept: the page for every address of the app, and its files', () => {
  for (const path of ['/', '/field', '/field/camera?at=10.6,107.7', '/?area=23268@2018-01-01'])
    expect(answering(path, { mode: 'navigate' })).toBe('page')
  expect(answering('/favicon.svg')).toBe('file')
  // Of the version before, asked for by a page still open.
  expect(answering('/assets/OperationsScreen-old.js')).toBe('file')
  expect(answering('/config.json')).toBe('configuration')
})

it.each([
  '/rest/v1/cameras?select=*',
  '/auth/v1/token?grant_type=refresh_token',
  '/storage/v1/object/photos/1.jpg',
  '/functions/v1/upload-photo/1',
  '/realtime/v1/websocket',
  '/health',
  'https://elsewhere.example/assets/index-abc.js',
])('never answers for the backend or for others: %s', (path) => {
  expect(answering(path)).toBe('network')
  expect(answering(path, { mode: 'navigate' })).toBe('network')
})

it('lets a write and a file that is none of ours go to the network', () => {
  expect(answering('/field', { method: 'POST', mode: 'navigate' })).toBe('network')
  expect(answering('/service-worker.js')).toBe('network')
  expect(answering('/report.pdf', { mode: 'navigate' })).toBe('network')
  expect(answering('/field')).toBe('network')
})
