import { type Postings, PostingsWriter } from './postings.ts'
import { type Features, firstWord, Vocabulary } from './read-features.ts'

/** A text to find or to be found; two of one group are about the same thing and are never neighbours. */
export type Text = { readonly id: unknown; readonly text: string; readonly group?: unknown }

/** Texts ready for questions. */
export type TextIndex = {
  readonly texts: readonly Text[]
  readonly vocabulary: Vocabulary
  readonly postings: Postings
  /** How much each feature tells: the logarithm of how few texts hold it. */
  readonly rarity: Float64Array
}

/** Words count seven tenths of what concepts count: the best of five on the tuning half of the measured collection. */
const WORDS = 0.7

/** Reads texts once; cost and memory grow with their length. */
export function indexTexts(texts: readonly Text[]): TextIndex {
  const vocabulary = new Vocabulary()
  const writer = new PostingsWriter()
  for (const { text } of texts) writer.add(damped(vocabulary.read(text, true)))
  const postings = writer.turned(vocabulary.size)
  const rarity = Float64Array.from({ length: vocabulary.size }, (_, feature) =>
    Math.log(1 + texts.length / Math.max(1, heldBy(postings, feature))),
  )
  scale(postings, rarity, texts.length)
  return { texts, vocabulary, postings, rarity }
}

/**
 * The weights of a text's features: damped counts times rarity, concepts and words each brought to length one, so that
 * the sum of products of two texts is the cosine of their concepts plus seven tenths of the cosine of their words.
 */
export function weightsOf(features: Features, rarity: Float64Array): Map<number, number> {
  const weights = new Map<number, number>()
  for (const [feature, count] of damped(features)) weights.set(feature, count * (rarity[feature] ?? 0))
  const concepts = lengthOf(weights, feature => feature < firstWord)
  const words = lengthOf(weights, feature => feature >= firstWord)
  for (const [feature, weight] of weights)
    weights.set(feature, feature < firstWord ? weight / concepts : (WORDS * weight) / words)
  return weights
}

/** Said five times is not five times as much. */
function damped(features: Features): Map<number, number> {
  return new Map([...features].map(([feature, count]) => [feature, 1 + Math.log(count)]))
}

function lengthOf(weights: ReadonlyMap<number, number>, counts: (feature: number) => boolean): number {
  let sum = 0
  for (const [feature, weight] of weights) if (counts(feature)) sum += weight * weight
  return Math.sqrt(sum) || 1
}

function heldBy({ starts }: Postings, feature: number): number {
  return (starts[feature + 1] ?? 0) - (starts[feature] ?? 0)
}

/** Brings what was collected to the weights of `weightsOf`; the questions bring the seven tenths. */
function scale({ starts, documents, weights }: Postings, rarity: Float64Array, texts: number): void {
  const squares = [new Float64Array(texts), new Float64Array(texts)] as const
  const eachPosting = (
    work: (place: number, document: number, block: Float64Array, rare: number) => void,
  ) => {
    for (const [feature, rare] of rarity.entries()) {
      const block = squares[feature < firstWord ? 0 : 1]
      for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at++)
        work(at, documents[at] ?? 0, block, rare)
    }
  }
  eachPosting((at, document, block, rare) => {
    block[document] = (block[document] ?? 0) + ((weights[at] ?? 0) * rare) ** 2
  })
  eachPosting((at, document, block, rare) => {
    weights[at] = ((weights[at] ?? 0) * rare) / (Math.sqrt(block[document] ?? 0) || 1)
  })
}
