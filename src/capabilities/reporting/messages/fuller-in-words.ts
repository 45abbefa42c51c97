import type { FullerQuestion, fullerChoices } from '../model/fuller-form.data.ts'
import type { ThreadWords } from './thread-words.ts'

/** A question of the fuller report in words. */
export function questionInWords(words: ThreadWords, { ask }: FullerQuestion): string {
  return words[ask]()
}

/** An answer in words: what was chosen in the reader's language, what was typed as it is. */
export function answerInWords(words: ThreadWords, { asks }: FullerQuestion, answer: string): string {
  return asks === 'choice'
    ? (choicesInWords(words)[answer as (typeof fullerChoices)[number]] ?? answer)
    : answer
}

/** What can be chosen, in words. */
export function choicesInWords(words: ThreadWords): Record<(typeof fullerChoices)[number], string> {
  return {
    yes: words.answerYes(),
    partly: words.answerPartly(),
    no: words.answerNo(),
    'not-known': words.answerNotKnown(),
  }
}
