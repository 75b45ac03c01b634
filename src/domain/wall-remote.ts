// Driving a wall from a phone: what it is told to show, and who tells it.
import type { Role } from './permissions'
import type { Viewpoint } from './position'

/** A state, not a step: the newest one counts, and null leaves something as the wall has it. */
export interface WallCommand {
  /** Place of the scene, from 0. */
  readonly scene: number | null
  readonly isPaused: boolean | null
  /** Ids of map layers. */
  readonly layers: readonly string[] | null
  /** As in the address: `police_month:2025-06`. */
  readonly period: string | null
  readonly view: Viewpoint | null
}

export const NO_COMMAND: WallCommand = {
  scene: null,
  isPaused: null,
  layers: null,
  period: null,
  view: null,
}

export interface WallRemote {
  /** The wall says the role and never the person. */
  readonly role: Role
  readonly since: Date
  readonly expiresAt: Date
  /** Held by who is signed in here. */
  readonly isMine: boolean
  readonly command: WallCommand
  /** Counts the commands: the same one given again is another one. */
  readonly turn: number
}
