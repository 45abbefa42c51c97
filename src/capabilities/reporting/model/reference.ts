// Crockford's base 32: no I, L, O or U, so that a reference read aloud is written down right.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A report's reference, such as 7K3M-Q2VX, from at least eight random bytes (40 bits, no time in it). */
export function referenceFrom(random: Uint8Array): string {
  if (random.length < 8) throw new Error('too few random bytes for a reference')
  const text = Array.from(random.subarray(0, 8), byte => letters[byte % letters.length]).join('')
  return `${text.slice(0, 4)}-${text.slice(4)}`
}
