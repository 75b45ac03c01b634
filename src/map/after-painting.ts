// Tells when what was drawn has reached the screen: drawing only hands commands to the graphics processor,
// and where a plain processor does its work seconds may pass before anything is seen.

export interface Painting {
  /** Calls `then` once all that was drawn so far is painted; of several calls that wait, only the last is told. */
  readonly after: (then: () => void) => void
  readonly stop: () => void
}

export function watchPainting(gl: WebGL2RenderingContext): Painting {
  let waiting: (() => void) | null = null
  let fence: { readonly sync: WebGLSync; readonly then: () => void } | null = null
  let frame = 0

  const begin = () => {
    const then = waiting
    waiting = null
    frame = 0
    if (then === null) return
    const sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
    // None is given on a lost context.
    if (sync === null) return
    gl.flush()
    fence = { sync, then }
    frame = requestAnimationFrame(look)
  }
  const look = () => {
    if (fence === null) return
    if (gl.getSyncParameter(fence.sync, gl.SYNC_STATUS) !== gl.SIGNALED) {
      frame = requestAnimationFrame(look)
      return
    }
    const { sync, then } = fence
    fence = null
    gl.deleteSync(sync)
    then()
    begin()
  }
  return {
    after: (then) => {
      waiting = then
      // Not at once: a frame is still being drawn.
      if (frame === 0) frame = requestAnimationFrame(begin)
    },
    stop: () => {
      waiting = null
      fence = null
      cancelAnimationFrame(frame)
    },
  }
}
