/** First bits of the fractional parts of roots of primes (FIPS 180-4, 4.2.2 and 5.3.3). */
const primes = firstPrimes(64)
const rounds = Uint32Array.from(primes, prime => fraction(Math.cbrt(prime)))
const start = Uint32Array.from(primes.slice(0, 8), prime => fraction(Math.sqrt(prime)))

/**
 * SHA-256 (FIPS 180-4) of at most 2^32 bits, at once: browsers offer it only as a promise, which costs more than the hash
 * when there are a hundred thousand to make.
 */
export function sha256(message: Uint8Array): Uint8Array {
  const state = start.slice()
  const padded = withLength(message)
  const words = new Uint32Array(64)
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let index = 0; index < 16; index++) words[index] = padded.getUint32(block + index * 4)
    mix(state, words)
  }
  const digest = new DataView(new ArrayBuffer(32))
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word)
  return new Uint8Array(digest.buffer)
}

function withLength(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  bytes.set(message)
  bytes[message.length] = 0x80
  const padded = new DataView(bytes.buffer)
  padded.setUint32(bytes.length - 4, message.length * 8)
  return padded
}

function mix(state: Uint32Array, words: Uint32Array): void {
  for (let at = 16; at < 64; at++) words[at] = expanded(words, at)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let at = 0; at < 64; at++) {
    const bigE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const first = (h + bigE + ((e & f) ^ (~e & g)) + (rounds[at] ?? 0) + (words[at] ?? 0)) | 0
    const bigA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const second = (bigA + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word
}

function expanded(words: Uint32Array, at: number): number {
  const [fifteen = 0, two = 0] = [words[at - 15], words[at - 2]]
  const small = turned(fifteen, 7) ^ turned(fifteen, 18) ^ (fifteen >>> 3)
  const large = turned(two, 17) ^ turned(two, 19) ^ (two >>> 10)
  return (words[at - 16] ?? 0) + small + (words[at - 7] ?? 0) + large
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function fraction(root: number): number {
  return (root % 1) * 2 ** 32
}

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let number = 2; found.length < count; number++)
    if (found.every(prime => number % prime > 0)) found.push(number)
  return found
}
