import type { Role } from '#capabilities/organisation'
import type { ReportingWords } from '../messages.ts'

/** Those who would get a report about a manager, in words: "the Freedom to Speak Up guardian and the quality lead". */
export function receiversInWords(words: ReportingWords, receivers: readonly Role[]): string {
  const named = receivers.flatMap(role => wordsOf(words, role) ?? [])
  const last = named.at(-1) ?? ''
  // Not Intl.ListFormat: for Yoruba it leaves out a space, and in Welsh "and" depends on the word that follows.
  const before = named.slice(0, -1).join(words.listComma())
  return before ? words.listAnd({ before, last }) : last
}

function wordsOf(words: ReportingWords, role: Role): string | undefined {
  if (role === 'guardian') return words.receiverGuardian()
  if (role === 'quality-lead') return words.receiverQualityLead()
  return role === 'nominated-individual' ? words.receiverNominatedIndividual() : undefined
}
