import type { Role } from '#capabilities/organisation'
import type { ReportingWords } from '../messages.ts'

/** Those who would get a report about a manager, in words: "the quality lead and the Freedom to Speak Up guardian". */
export function receiversInWords(words: ReportingWords, lang: string, receivers: readonly Role[]): string {
  const named = receivers.flatMap(role => wordsOf(words, role) ?? [])
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(named)
}

function wordsOf(words: ReportingWords, role: Role): string | undefined {
  if (role === 'guardian') return words.receiverGuardian()
  if (role === 'quality-lead') return words.receiverQualityLead()
  return role === 'nominated-individual' ? words.receiverNominatedIndividual() : undefined
}
