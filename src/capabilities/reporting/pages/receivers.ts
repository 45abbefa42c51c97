import type { Role } from '#capabilities/organisation'
import type { ReportingWords } from '../messages.ts'
import { listed } from './listed.ts'

/** Those who would get a report about a manager, in words: "the Freedom to Speak Up guardian and the quality lead". */
export function receiversInWords(words: ReportingWords, receivers: readonly Role[]): string {
  return listed(
    words,
    receivers.flatMap(role => wordsOf(words, role) ?? []),
  )
}

function wordsOf(words: ReportingWords, role: Role): string | undefined {
  if (role === 'guardian') return words.receiverGuardian()
  if (role === 'quality-lead') return words.receiverQualityLead()
  return role === 'nominated-individual' ? words.receiverNominatedIndividual() : undefined
}
