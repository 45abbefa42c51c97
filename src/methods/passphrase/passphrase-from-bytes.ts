import { wordList } from './list/word-list.ts'

export const wordsInPassphrase = 6
const fewestBytes = 16

/**
 * The passphrase that at least 16 random bytes stand for: the bytes as one number, written with six digits in base
 * 7,776, each digit a word. Any two passphrases are made by equally many numbers or by one more, so with n bytes no
 * passphrase is likelier than another by more than one part in 2^(8n - 77.5): 2^50 at 16 bytes, 2^178 at 32. Fewer
 * bytes are a fault.
 */
export function passphraseFromBytes(bytes: Uint8Array): string[] {
  if (bytes.length < fewestBytes) throw new RangeError(`a passphrase needs ${fewestBytes} bytes or more`)
  const list = wordList()
  const base = BigInt(list.length)
  let rest = bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)
  const words: string[] = []
  for (let i = 0; i < wordsInPassphrase; i++) {
    words.unshift(list[Number(rest % base)] ?? '')
    rest /= base
  }
  return words
}

/** A new passphrase from 32 bytes of `random`, which fills an array: in a browser, `crypto.getRandomValues`. */
export function newPassphrase(random: (bytes: Uint8Array<ArrayBuffer>) => unknown): string[] {
  const bytes = new Uint8Array(32)
  random(bytes)
  return passphraseFromBytes(bytes)
}
