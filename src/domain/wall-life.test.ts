import { describe, expect, it } from 'vitest'
import { wallLifeOf } from './wall-life'

const at = (time: string) => new Date(`2026-05-14T${time}Z`)
const NOW = at('08:00:00')
const PAIRED = at('07:00:00')

describe('whether a wall is alive', () => {
  it('says of a wall without a screen that it was never paired', () => {
    expect(wallLifeOf({ pairedAt: null, revokedAt: null, seenAt: null }, NOW)).toEqual({
      state: 'unpaired',
      since: null,
    })
  })

  it('counts a wall as alive that was heard within three heartbeats', () => {
    const heard = (seenAt: Date) => wallLifeOf({ pairedAt: PAIRED, revokedAt: null, seenAt }, NOW)
    expect(heard(at('07:59:00')).state).toBe('alive')
    expect(heard(at('07:58:59'))).toEqual({ state: 'silent', since: at('07:58:59') })
  })

  it('waits for the first word of a screen that was paired just now, and not for ever', () => {
    const paired = (pairedAt: Date) =>
      wallLifeOf({ pairedAt, revokedAt: null, seenAt: null }, NOW).state
    expect(paired(at('07:59:30'))).toBe('waiting')
    expect(paired(PAIRED)).toBe('silent')
  })

  it('says of a revoked wall that it was revoked, however lately it was heard', () => {
    expect(wallLifeOf({ pairedAt: PAIRED, revokedAt: at('07:59:50'), seenAt: NOW }, NOW)).toEqual({
      state: 'revoked',
      since: at('07:59:50'),
    })
  })
})
