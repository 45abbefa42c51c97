// No vowels, no look-alikes: codes are read aloud, typed from posters, and never spell a word.
const letters = '23456789bcdfghjkmnpqrstvwxz'
const length = 8

/** A place code for a poster from random bytes: eight letters and digits, 38 bits. Needs at least 16 bytes. */
export function placeCode(random: Uint8Array): string {
  const usable = [...random].filter(byte => byte < 256 - (256 % letters.length))
  if (usable.length < length) throw new Error('too few random bytes for a place code')
  return usable
    .slice(0, length)
    .map(byte => letters[byte % letters.length])
    .join('')
}

/** The code as people read it: spaces, hyphens and capitals do not matter. */
export function readPlaceCode(typed: string): string {
  return typed.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
