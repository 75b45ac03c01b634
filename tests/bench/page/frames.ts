// When a picture is on the screen, measured alike for everything: a frame counts when something was drawn in it
// and all drawing commands are carried out (readPixels waits for them).

const contexts = new Set<WebGL2RenderingContext | WebGLRenderingContext>()
let hasDrawn = false
let hasWritten = false

/** Frames since the last question, each with when it was on the screen and how long the drawing was waited for. */
export const painted: { readonly at: number; readonly waitedMs: number }[] = []

/** Call before the first map is made. */
export function watchDrawing(): void {
  const getContext = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    ...wanted: unknown[]
  ) {
    const context = Reflect.apply(getContext, this, wanted)
    if (context instanceof WebGL2RenderingContext || context instanceof WebGLRenderingContext)
      contexts.add(context)
    return context
  } as typeof getContext
  for (const { prototype } of [WebGL2RenderingContext, WebGLRenderingContext])
    for (const name of ['drawArrays', 'drawElements', 'clear'] as const) {
      const draw = prototype[name]
      Object.assign(prototype, {
        [name](this: unknown, ...rest: unknown[]) {
          hasDrawn = true
          return Reflect.apply(draw, this, rest)
        },
      })
    }
}

const pixel = new Uint8Array(4)

function finish(): void {
  const begin = performance.now()
  for (const gl of contexts) {
    if (gl.isContextLost()) continue
    const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING)
    gl.bindFramebuffer(gl.FRAMEBUFFER, null)
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)
    gl.bindFramebuffer(gl.FRAMEBUFFER, bound)
  }
  const at = performance.now()
  painted.push({ at, waitedMs: at - begin })
}

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame)

/** Nothing is drawn any more for this long: the picture stands. */
const QUIET_MS = 500

/**
 * Milliseconds from `begin` until the last frame that it brought about is on the screen.
 * @param isDone false while the candidate itself says that something is on its way
 */
export async function timeToPicture(begin: () => void, isDone: () => boolean): Promise<number> {
  await quiet()
  hasDrawn = false
  hasWritten = false
  painted.length = 0
  const start = performance.now()
  begin()
  return (await lastFrame(start, isDone)) - start
}

/** When the last frame after `start` was on the screen, on the clock of `performance.now()`. */
export async function lastFrame(start: number, isDone: () => boolean): Promise<number> {
  for (let last = start; ; ) {
    await nextFrame()
    if (hasDrawn) {
      hasDrawn = false
      hasWritten = false
      finish()
      last = performance.now()
    } else if (hasWritten) {
      // Nothing is waited for: that would hold up what comes next.
      hasWritten = false
      last = performance.now()
    } else if (isDone() && last > start && performance.now() - last > QUIET_MS) return last
  }
}

/** Counts a change of the document too: the frame after it has it. */
export function watchDocument(): void {
  const observer = new MutationObserver((records) => {
    if (records.some(isSeen)) hasWritten = true
  })
  const what = {
    subtree: true,
    childList: true,
    attributes: true,
    attributeOldValue: true,
    characterData: true,
  }
  observer.observe(document, what)
}

/** Not an attribute that is set to what it was, nor the one that tests wait for. */
const isSeen = ({ attributeName, oldValue, target }: MutationRecord): boolean =>
  attributeName === null ||
  (attributeName !== 'data-ready' && (target as Element).getAttribute(attributeName) !== oldValue)

export async function quiet(): Promise<void> {
  for (let last = performance.now(); performance.now() - last < QUIET_MS; ) {
    await nextFrame()
    if (hasDrawn) finish()
    if (hasDrawn || hasWritten) last = performance.now()
    hasDrawn = false
    hasWritten = false
  }
}

/** Milliseconds from frame to frame while the map moves, leg after leg; ends with enough frames or time. */
export async function frameTimes(
  legs: (leg: number) => void,
  legMs: number,
  frames: number,
  mostMs: number,
): Promise<number[]> {
  await quiet()
  const begin = performance.now()
  const times: number[] = []
  let leg = -1
  let last = 0
  while (times.length < frames && performance.now() - begin < mostMs) {
    const now = Math.floor((performance.now() - begin) / legMs)
    if (now !== leg) legs(now)
    leg = now
    await nextFrame()
    if (!hasDrawn) continue
    hasDrawn = false
    finish()
    const end = performance.now()
    if (last > 0) times.push(end - last)
    last = end
  }
  return times
}
