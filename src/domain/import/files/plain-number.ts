// Numbers of a file as the texts that one would type.

/** A text that `readCoordinate` and `readAmount` read back as the same number: no exponent, no three decimals. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const text = String(value)
  // As a text, 1.234 would be read as one thousand two hundred and thirty-four.
  return (text.includes('e') ? withoutExponent(value) : text).replace(/\.\d{3}$/, '$&0')
}

function withoutExponent(value: number): string {
  if (Math.abs(value) >= 1) return BigInt(value).toString()
  const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e-')
  const shifted = `0.${'0'.repeat(Number(exponent) - 1)}${digits.replace('.', '')}`
  return value < 0 ? `-${shifted}` : shifted
}
