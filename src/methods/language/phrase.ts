/** A phrase of ordinary words: "found ~ floor", "bruis*". */
export type Phrase = { readonly words: readonly Word[]; readonly weight: 1 | 2 | 4 }

type Word = { readonly text: string; readonly open: boolean; readonly gapBefore: number }

const GAP = 5

const weights = { '!': 4, '?': 1 } as const

/** Reads one written phrase; "!" and "?" set how much it says, "~" allows a gap of five words, "*" an open ending. */
export function readPhrase(written: string): Phrase {
  const mark = written[0]
  const weight = mark === '!' || mark === '?' ? weights[mark] : 2
  const words: Word[] = []
  let gapBefore = 0
  for (const part of written.replace(/^[!?]/, '').split(' ')) {
    if (part === '~') {
      gapBefore = GAP
      continue
    }
    words.push({ text: part.replace(/\*$/, ''), open: part.endsWith('*'), gapBefore })
    gapBefore = 0
  }
  return { words, weight }
}

/** Where a phrase that starts at one word of a text ends (the word after it), or undefined when it does not stand there. */
export function phraseEnd(phrase: Phrase, tokens: readonly string[], start: number): number | undefined {
  let at = start
  for (const word of phrase.words) {
    const last = at + word.gapBefore
    while (at <= last && !fits(word, tokens[at])) at++
    if (at > last) return undefined
    at++
  }
  return at
}

function fits(word: Word, token: string | undefined): boolean {
  if (token === undefined) return false
  return word.open ? token.startsWith(word.text) : token === word.text
}
