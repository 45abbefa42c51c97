const letters: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  ı: 'i',
  '’': "'",
  '‑': '-',
}

/** A word as it is looked up: small letters, no accents, one kind of apostrophe and hyphen. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøßæı’‑]/g, letter => letters[letter] ?? letter)
}
