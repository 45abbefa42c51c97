import { concepts, conceptsIn } from '../concepts/concept-book.ts'
import { splitWords } from '../split-words.ts'
import { type Text, type TextIndex, weightsOf } from './index-texts.ts'
import { type Features, firstWord, type Vocabulary } from './read-features.ts'

/** A text that is like another: its score (0 to 1.7, higher is nearer) and what the two share, weightiest first. */
export type Neighbour = { readonly id: unknown; readonly score: number; readonly why: readonly string[] }

const MOST_REASONS = 5

/** A word is worth naming as a reason when at most a tenth of the texts hold it. */
const TELLING = Math.log(1 + 10)

/** The `top` texts of an index that are most like one, never itself and never of its group; fewer when fewer share anything. */
export function nearest(index: TextIndex, wanted: Text, top: number): Neighbour[] {
  const features = index.vocabulary.read(wanted.text, false)
  const weights = weightsOf(features, index.rarity)
  const scores = scoresOf(index, weights)
  return best(index, scores, wanted, top).map(document => {
    const text = index.texts[document]
    const why = text ? reasons(index, features, weights, wanted.text, text.text) : []
    return { id: text?.id, score: Number((scores[document] ?? 0).toFixed(4)), why }
  })
}

function scoresOf({ texts, postings }: TextIndex, weights: ReadonlyMap<number, number>): Float32Array {
  const scores = new Float32Array(texts.length)
  const { starts, documents, weights: held } = postings
  for (const [feature, weight] of weights) {
    const end = starts[feature + 1] ?? 0
    for (let at = starts[feature] ?? 0; at < end; at++) {
      const document = documents[at] ?? 0
      scores[document] = (scores[document] ?? 0) + weight * (held[at] ?? 0)
    }
  }
  return scores
}

/** The numbers of the best documents, kept in a short sorted list: far cheaper than sorting all. */
function best({ texts }: TextIndex, scores: Float32Array, wanted: Text, top: number): number[] {
  const chosen: number[] = []
  const worst = () => (chosen.length < top ? 0 : (scores[chosen.at(-1) ?? 0] ?? 0))
  for (const [document, score] of scores.entries()) {
    if (score <= worst() || isSame(texts[document], wanted)) continue
    const place = chosen.findIndex(other => (scores[other] ?? 0) < score)
    chosen.splice(place < 0 ? chosen.length : place, 0, document)
    if (chosen.length > top) chosen.pop()
  }
  return chosen
}

function isSame(text: Text | undefined, wanted: Text): boolean {
  if (text === undefined || text === wanted) return true
  return wanted.group !== undefined && text.group === wanted.group
}

/** What two texts share: concepts with the words that showed them, and plain words, by how much each adds to the score. */
function reasons(
  { vocabulary, rarity }: TextIndex,
  features: Features,
  weights: ReadonlyMap<number, number>,
  one: string,
  other: string,
): string[] {
  const theirs = weightsOf(vocabulary.read(other, false), rarity)
  const shared = [...features.keys()]
    .map(feature => ({ feature, share: (weights.get(feature) ?? 0) * (theirs.get(feature) ?? 0) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
  const telling = shared.filter(({ feature }) => feature < firstWord || (rarity[feature] ?? 0) >= TELLING)
  return (telling.length > 0 ? telling : shared)
    .slice(0, MOST_REASONS)
    .map(({ feature }) =>
      feature < firstWord ? sharedConcept(feature, one, other) : sharedWord(vocabulary, feature, one),
    )
}

function sharedConcept(feature: number, one: string, other: string): string {
  const said = [one, other].map(text => {
    const found = conceptsIn(splitWords(text)).filter(({ concept }) => concept.index === feature)
    return `“${found.toSorted((a, b) => b.words.length - a.words.length)[0]?.words ?? ''}”`
  })
  return `${concepts[feature]?.name}: ${[...new Set(said)].join(' and ')}`
}

function sharedWord(vocabulary: Vocabulary, feature: number, text: string): string {
  const word = splitWords(text).find(each => vocabulary.numberOf(each) === feature)
  return `the word “${word ?? ''}”`
}
