import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'

/** A word of a text with its part of speech (Universal Dependencies) and dictionary form, and where it stands. */
export type TaggedWord = {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly lemma: string
  readonly pos: string
}

const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp

// wink-nlp declares its.lemma in a way that its own out() does not take.
const lemma = its.lemma as unknown as ItsFunction<string>

/** Splits a text into words, each with part of speech and lemma by wink-nlp; offsets are UTF-16 code units. */
export function tagWords(text: string): TaggedWord[] {
  const tokens = nlp.readDoc(text).tokens()
  const lemmas = tokens.out(lemma)
  const parts = tokens.out(its.pos)
  let from = 0
  return tokens.out(its.value).flatMap((word, i) => {
    const start = text.indexOf(word, from)
    if (start < 0) return []
    from = start + word.length
    return [{ start, end: from, word, lemma: lemmas[i] ?? word.toLowerCase(), pos: String(parts[i]) }]
  })
}
