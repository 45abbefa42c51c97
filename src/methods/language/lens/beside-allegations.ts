import type { Finding } from './finding.ts'
import { factsQuestion, keepTheseWords } from './questions.data.ts'

/** Findings in a sentence that holds a possible allegation ask for facts too, and suggest no other wording. */
export function besideAllegations(text: string, findings: readonly Finding[]): Finding[] {
  const allegations = findings.filter(finding => finding.level === 'review')
  return findings.map(finding =>
    finding.level !== 'review' && allegations.some(other => inOneSentence(text, finding, other))
      ? { ...finding, question: factsQuestion, suggestion: keepTheseWords }
      : finding,
  )
}

function inOneSentence(text: string, a: Finding, b: Finding): boolean {
  return !/[.!?](?:\s|$)|\n/.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))
}
