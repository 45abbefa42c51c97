import type { Span } from '../span.ts'
import { isCareWord } from '../words/vocabulary.ts'

const dotted = /(?<![\p{L}\d.])\p{Lu}\.(?: ?\p{Lu}\.)+(?![\p{L}\d])/gu
const role =
  /\b(?:resident|res|client|service user|su|patient|tenant|carer|person|colleague|staff member|mr|mrs|ms|miss|dr|sister|nurse) (?<it>\p{Lu}\.?(?: ?\p{Lu}\.?){0,2})(?![\p{L}\d])/giu

/** People who are named by initials alone: "J.T.", "resident AB", "Mrs K". */
export function findInitials(text: string): Span[] {
  const after = [...text.matchAll(role)].flatMap(match => {
    const it = match.groups?.it ?? ''
    const start = match.index + match[0].length - it.length
    return it !== it.toUpperCase() || isCareWord(it.toLowerCase()) || it === 'I'
      ? []
      : [{ start, end: start + it.length }]
  })
  const alone = [...text.matchAll(dotted)].flatMap(({ 0: it, index }) =>
    isCareWord(it.toLowerCase().replace(/\W/g, '')) ? [] : [{ start: index, end: index + it.length }],
  )
  return [...alone, ...after].map(range => ({ ...range, label: 'PERSON', certainty: 'possible' }))
}
