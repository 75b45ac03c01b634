// One short sound for what must be looked at. Browsers play nothing on a page that nobody has touched yet: until then
// the wall says that a key must be pressed once (kiosks may be started with the autoplay rule switched off).

let context: AudioContext | null = null

/** Two tones, one after the other, in hertz. */
const TONES = [740, 988] as const
const TONE_S = 0.22
const VOLUME = 0.25

const contextNow = (): AudioContext | null => {
  try {
    context ??= new AudioContext()
  } catch {
    // A machine without sound.
  }
  return context
}

/** True while the browser waits for somebody to touch the page. */
export const isSilenced = (): boolean => contextNow()?.state === 'suspended'

/** To be called when somebody touches the page. */
export const allowSound = (): void => void contextNow()?.resume().catch(ignore)

export function chime(): void {
  const sound = contextNow()
  if (sound === null || sound.state !== 'running') return
  for (const [index, frequency] of TONES.entries()) {
    const start = sound.currentTime + index * TONE_S
    const [tone, volume] = [sound.createOscillator(), sound.createGain()]
    tone.frequency.value = frequency
    volume.gain.setValueAtTime(VOLUME, start)
    volume.gain.exponentialRampToValueAtTime(0.001, start + TONE_S)
    tone.connect(volume).connect(sound.destination)
    tone.start(start)
    tone.stop(start + TONE_S)
  }
}

const ignore = (): void => {}
