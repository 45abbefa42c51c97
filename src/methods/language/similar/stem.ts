const TOO_SHORT = 4

/** Cuts the usual endings off a word (plural, -ed, -ing, -ation, -ment, -ly), so that "slipping" meets "slipped". */
export function stem(word: string): string {
  if (word.length < TOO_SHORT) return word
  return withoutSuffix(withoutPast(singular(word)))
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:s|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word
}

function withoutPast(word: string): string {
  const stem = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(word)?.[1]
  if (stem === undefined || stem.length < 3) return word
  return /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

function withoutSuffix(word: string): string {
  return word.replace(/(?:ation|ment|ly|e)$/, ending => (word.length - ending.length >= 4 ? '' : ending))
}
