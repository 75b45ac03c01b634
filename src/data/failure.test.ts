// Every way the backend and the network fail has its own sentence, and none shows server text.
import { describe, expect, it } from 'vitest'
import { isErrorKey } from '@/domain/words/first-words'
import { Failure, toFailure } from './failure'

const check = (constraint: string) => ({
  code: '23514',
  message: `new row for relation "cameras" violates check constraint "${constraint}"`,
})

describe('toFailure', () => {
  it.each([undefined, 200, 403])(
    "takes the sign-in page of a hotel's network for no answer of the server: status %s",
    (status) => {
      const failure = toFailure({ message: '<html>Wi-Fi</html>' }, status)
      expect(failure.key).toBe('error.code.backend_unavailable')
    },
  )

  it.each([
    [check('camera_bearing_range'), 'error.constraint.camera_bearing_range'],
    [check('made_up'), 'error.code.out_of_range'],
    [{ code: 'P0001', message: 'position_outside_area' }, 'error.reason.position_outside_area'],
    [{ code: 'P0001', message: 'version_outdated' }, 'error.code.conflict'],
    [{ code: 'P0001', message: 'made up' }, 'error.code.unknown'],
    [
      {
        code: '23505',
        message: 'duplicate key value violates unique constraint "area_code_unique"',
      },
      'error.constraint.area_code_unique',
    ],
    [{ code: '23505', message: 'duplicate key' }, 'error.code.unique'],
    [
      { code: '42501', message: 'new row violates row-level security' },
      'error.code.row_level_security',
    ],
    [
      { code: '22P02', message: 'invalid input syntax for type uuid: "x"' },
      'error.code.invalid_text',
    ],
    [{ code: 'PGRST116', message: 'The result contains 0 rows' }, 'error.code.conflict'],
    [{ code: 'PGRST202', message: 'Could not find it' }, 'error.code.backend_unavailable'],
    [{ code: 'PGRST301', message: 'JWT expired' }, 'error.code.invalid_token'],
    [{ code: '', message: 'TypeError: Failed to fetch' }, 'error.code.offline'],
    [new TypeError('Failed to fetch'), 'error.code.offline'],
    [new TypeError('NetworkError when attempting to fetch resource.'), 'error.code.offline'],
    [{ name: 'AuthRetryableFetchError', message: '{}', status: 0 }, 'error.code.offline'],
    [
      { name: 'AuthRetryableFetchError', message: '{}', status: 503 },
      'error.code.backend_unavailable',
    ],
    [
      { name: 'AuthApiError', code: 'invalid_credentials', status: 400 },
      'error.code.invalid_credentials',
    ],
    [{ name: 'AuthApiError', code: 'user_banned', status: 400 }, 'error.code.invalid_credentials'],
    [
      { name: 'AuthSessionMissingError', message: 'Auth session missing!' },
      'error.code.invalid_token',
    ],
    [{ code: 'rate_limited', message: 'Too many', status: 429 }, 'error.code.rate_limited'],
    [{ code: 'body_too_large', message: 'too large' }, 'error.code.body_too_large'],
    [{ code: 'foreign_origin', message: 'no' }, 'error.code.foreign_origin'],
    [{ code: 'token_expired', message: 'expired' }, 'error.code.invalid_token'],
    [{ code: 'backend_timeout', message: 'slow' }, 'error.code.backend_unavailable'],
    [new Error('<html>boom</html>'), 'error.code.unknown'],
    ['text', 'error.code.unknown'],
    [null, 'error.code.unknown'],
    [undefined, 'error.code.unknown'],
  ])('%j', (thrown, key) => {
    const failure = toFailure(thrown)
    expect(failure.key).toBe(key)
    expect(isErrorKey(failure.key)).toBe(true)
    expect(failure.message).toBe(key)
  })

  it.each([
    [401, 'error.code.invalid_token'],
    [403, 'error.code.row_level_security'],
    [409, 'error.code.conflict'],
    [413, 'error.code.body_too_large'],
    [429, 'error.code.rate_limited'],
    [500, 'error.code.backend_unavailable'],
    [502, 'error.code.backend_unavailable'],
  ])('an answer %d without a code', (status, key) => {
    expect(toFailure({ message: 'Something' }, status).key).toBe(key)
  })

  it('leaves a failure as it is', () => {
    const failure = new Failure('error.code.conflict', { minutes: 3 })
    expect(toFailure(failure)).toBe(failure)
    expect(failure.is('conflict')).toBe(true)
  })

  it('says which area a refusal of ours is about, and nothing else of what the server says', () => {
    const refused = { code: 'P0001', message: 'rule_changes_closed', details: '05/2026, Quế Tân' }
    expect(toFailure(refused).params).toEqual({ detail: '05/2026, Quế Tân' })
    expect(toFailure({ ...check('made_up'), details: 'Failing row contains (1)' }).params).toEqual(
      {},
    )
  })
})
