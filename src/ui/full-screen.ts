// The whole screen for the app, or back.

/** A browser that refuses stays as it is. */
export function toggleFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.()
  void done?.catch(() => undefined)
}
