import type { Role } from '#capabilities/organisation'
import type { ReportingWords } from '../messages.ts'
import { listed } from './listed.ts'

/** In this order: who the nominated individual is takes half a sentence, and whoever came after it would read as part of it. */
const inOrder: readonly { role: Role; inWords: (words: ReportingWords) => string }[] = [
  { role: 'guardian', inWords: words => words.receiverGuardian() },
  { role: 'quality-lead', inWords: words => words.receiverQualityLead() },
  { role: 'nominated-individual', inWords: words => words.receiverNominatedIndividual() },
]

/** Those who would get a report about a manager, in words: "the Freedom to Speak Up guardian and the quality lead". */
export function receiversInWords(words: ReportingWords, receivers: readonly Role[]): string {
  const who = inOrder.filter(({ role }) => receivers.includes(role))
  return listed(
    words,
    who.map(({ inWords }) => inWords(words)),
  )
}
