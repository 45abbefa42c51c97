import type { ReportingWords } from '../messages.ts'

/** Several names as one: "the Freedom to Speak Up guardian and the quality lead". */
export function listed(words: ReportingWords, names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  // Not Intl.ListFormat: for Yoruba it leaves out a space, and in Welsh "and" depends on the word that follows.
  const before = names.slice(0, -1).join(words.listComma())
  return before ? words.listAnd({ before, last }) : last
}
