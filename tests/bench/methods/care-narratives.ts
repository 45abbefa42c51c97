import { seededRandom } from '#methods/statistics'
import { readJsonLines } from './read-json-lines.ts'

/** So many made-up narratives of so many sentences, drawn with a seed from the labelled ones. */
export function careNarratives(number: number, sentences: number): { id: number; text: string }[] {
  const random = seededRandom(7)
  const said = readJsonLines<{ text: string }>(
    new URL('../../golden/language/lens-sentences.jsonl', import.meta.url),
  )
  const one = () => said[Math.floor(random() * said.length)]?.text ?? ''
  return Array.from({ length: number }, (_, id) => ({
    id,
    text: Array.from({ length: sentences }, one).join(' '),
  }))
}
