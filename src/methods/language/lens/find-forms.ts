import { type TaggedWord, tagWords } from '../words/tag-words.ts'
import { type Entry, entries } from './entry.ts'
import { forms } from './forms.data.ts'
import type { Span } from './span.ts'

type Step = { readonly fits: (word: TaggedWord) => boolean; readonly optional: boolean }
type Read = { readonly entry: Entry; readonly steps: readonly Step[] }

const people = new Set(
  'he she they you nobody everybody staff carer nurse worker senior team manager agency night day colleague supervisor assistant hca'.split(
    ' ',
  ),
)
const partsOfSpeech = new Set(['ADV', 'PRON', 'DET', 'ADJ', 'NOUN', 'VERB'])

const read: readonly Read[] = forms.map(({ rule, words }) => {
  const entry = entries.find(each => each.id === rule)
  if (!entry) throw new Error(`no entry is called ${rule}`)
  return { entry, steps: words.split(' ').map(stepOf) }
})

/** What the lexicon means but does not spell: other forms of its verbs, by lemma and part of speech (forms.data.ts). */
export function findForms(text: string): { span: Span; entry: Entry }[] {
  const words = tagWords(text)
  return words.flatMap((word, at) =>
    read.flatMap(({ entry, steps }) => {
      const after = endOf(words, at, steps)
      const last = after === undefined ? undefined : words[after - 1]
      return last ? [{ span: { start: word.start, end: last.end }, entry }] : []
    }),
  )
}

/** Where a row of steps that begins at one word ends (the word after it); undefined when it does not stand there. */
function endOf(
  words: readonly TaggedWord[],
  at: number,
  [step, ...rest]: readonly Step[],
): number | undefined {
  if (!step) return at
  const word = words[at]
  const taken = word && step.fits(word) ? endOf(words, at + 1, rest) : undefined
  return taken ?? (step.optional ? endOf(words, at, rest) : undefined)
}

function stepOf(written: string): Step {
  const optional = written.endsWith('?')
  return { fits: fitting(written.replace(/\?$/, '')), optional }
}

function fitting(name: string): Step['fits'] {
  if (name === 'PERSON') return word => people.has(word.lemma)
  if (name === 'SOMEBODY')
    return word => people.has(word.lemma) || word.lemma === 'family' || word.pos === 'PROPN'
  if (partsOfSpeech.has(name)) return word => word.pos === name
  const [lemmas = '', pos] = name.split('/')
  const either = new Set(lemmas.split('|'))
  return word => either.has(word.lemma) && (pos === undefined || word.pos === pos)
}
