import { isListed } from '../list/word-list.ts'
import { wordsInPassphrase } from '../passphrase-from-bytes.ts'
import { cutIntoWords } from './cut-into-words.ts'

// What software slips in unseen, such as soft hyphens and joiners, and accents once they stand alone.
const unseen = /[\p{Cf}\p{M}]/gu

/**
 * The words that somebody typed or pasted, as the list would write them. Capitals, accents, numbering, line ends and
 * whatever stands between the words make no difference. Words run together or broken apart are put right where the
 * list leaves only one way to do so. What is in no list is given back as it is, and there may be more or fewer than six.
 */
export function normalise(typed: string): string[] {
  const pieces =
    typed
      .normalize('NFKD')
      .replace(unseen, '')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  // Six pieces are six words. One that is no word has a slip in it, even where it could be cut: snapshut, narrow edtime.
  if (pieces.length === wordsInPassphrase) return [...pieces]
  const [whole, another] = cutIntoWords(pieces.join(''), wordsInPassphrase)
  if (whole && !another) return whole
  return pieces.flatMap(piece => (isListed(piece) ? [piece] : runTogether(piece)))
}

function runTogether(piece: string): string[] {
  const counts = Array.from({ length: wordsInPassphrase - 1 }, (_, i) => i + 2)
  const [only, another] = counts.flatMap(count => cutIntoWords(piece, count))
  return only && !another ? only : [piece]
}
