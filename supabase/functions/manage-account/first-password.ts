// A first password, told once: long enough to be nobody's guess, easy to read out and to type.

/** Without those that look alike: I l 1, O o 0. */
const LETTERS = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789']
const ALL = LETTERS.join('')
const LENGTH = 16

/** As `Xk7m-Qp2a-...`: four groups of four, with small and large letters and digits, 93 bits of chance. */
export function firstPassword(): string {
  for (;;) {
    const drawn = Array.from({ length: LENGTH }, draw).join('')
    const hasAll = LETTERS.every((some) => [...some].some((letter) => drawn.includes(letter)))
    if (hasAll) return (drawn.match(/.{4}/g) ?? []).join('-')
  }
}

/** One of them, each as likely as any other. */
function draw(): string {
  const [byte = 255] = crypto.getRandomValues(new Uint8Array(1))
  const most = 256 - (256 % ALL.length)
  return byte < most ? ALL.charAt(byte % ALL.length) : draw()
}
