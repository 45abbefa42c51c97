/**
 * Other forms of what the lexicon looks for, by dictionary form and part of speech: "they ignore the bell" where its
 * pattern reads "ignored". `words` is a row of steps parted by spaces. `PERSON` is somebody who works in care, or a
 * pronoun; `SOMEBODY` may also be a name or family; `lemma/POS` a word; `lemma` alone any part of speech; `a|b` either; `?` at the end may be left out.
 */
export type Form = { readonly rule: string; readonly words: string; readonly example: string }

export const forms: readonly Form[] = [
  { rule: 'ignored', words: 'PERSON ADV? ignore/VERB', example: 'They ignore the call bell at night' },
  { rule: 'failed-to', words: 'PERSON ADV? fail/VERB ADV to/PART', example: 'Staff failed again to check' },
  {
    rule: 'failed-person',
    words: 'PERSON have|be|do fail/VERB',
    example: 'The night staff have failed this resident',
  },
  {
    rule: 'neglected-to',
    words: 'PERSON ADV? neglect/VERB to/PART',
    example: 'She neglects to write it down',
  },
  { rule: 'neglected-to', words: 'neglect/VERB PRON duty', example: 'The senior neglected her duties' },
  { rule: 'omitted-to', words: 'PERSON ADV? forget|omit to/PART', example: 'He forgets to sign the chart' },
  { rule: 'omitted-to', words: 'PERSON keep forget|omit to/PART', example: 'She keeps forgetting to sign' },
  { rule: 'did-not-bother', words: 'not bother', example: 'Nights havent bothered to write it up' },
  {
    rule: 'missed',
    words: 'PERSON have|be ADV? miss/VERB the|a|an|it|this|that|her|his|their',
    example: 'The nurse had missed the change',
  },
  {
    rule: 'against-policy',
    words: 'go against policy|procedure|protocol',
    example: 'This goes against policy',
  },
  { rule: 'should-have', words: 'should not? of', example: 'She should of rung the doctor' },
]
