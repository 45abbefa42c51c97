import { isListed } from '../list/word-list.ts'
import { wordsInPassphrase } from '../passphrase-from-bytes.ts'
import { normalise } from './normalise.ts'
import { oneSlipAway } from './one-slip-away.ts'

/** More readings than this are no help to their owner, and a guesser is not given them. */
const mostCandidates = 64

export type ReadPassphrase =
  /** The passphrases that may be meant: just one when every word is known. */
  | { outcome: 'words'; candidates: string[][] }
  /** Six words were typed, and this one (the first is 1) is neither in the list nor near enough to it. */
  | { outcome: 'unknown-word'; word: string; position: number }
  | { outcome: 'wrong-count'; count: number }

/**
 * Reads a passphrase as it was typed. Every word that is not in the list stands for the words one slip away from it;
 * where that leaves no reading, or more than 64, the first such word is named instead. Never throws.
 */
export function readPassphrase(typed: string): ReadPassphrase {
  const words = normalise(typed)
  if (words.length !== wordsInPassphrase) return { outcome: 'wrong-count', count: words.length }
  const meant = words.map(word => (isListed(word) ? [word] : oneSlipAway(word)))
  const readings = meant.reduce((product, choices) => product * choices.length, 1)
  if (readings > 0 && readings <= mostCandidates) return { outcome: 'words', candidates: combine(meant) }
  const first =
    readings === 0 ? meant.findIndex(choices => choices.length === 0) : words.findIndex(isUnlisted)
  return { outcome: 'unknown-word', word: words[first] ?? '', position: first + 1 }
}

const isUnlisted = (word: string) => !isListed(word)

function combine(choices: readonly string[][]): string[][] {
  return choices.reduce<string[][]>(
    (started, words) => started.flatMap(start => words.map(word => [...start, word])),
    [[]],
  )
}
