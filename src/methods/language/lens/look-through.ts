import { besideAllegations } from './beside-allegations.ts'
import { type Entry, entries } from './entry.ts'
import { findForms } from './find-forms.ts'
import type { Finding, LensResult } from './finding.ts'
import { isExcepted } from './is-excepted.ts'
import { isFirstPerson, supportMessage } from './is-first-person.ts'
import { isTitle } from './is-title.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { factsQuestion, questions } from './questions.data.ts'
import { quotedSpeech } from './quoted-speech.ts'
import type { Span } from './span.ts'

type Seen = { readonly findings: Finding[]; readonly firstPerson: boolean }

/**
 * Looks for words of blame in a text and says why each matters and what to ask instead, in the order of the text. It
 * never rewrites, and no finding does not mean that a text is free of blame. Follows `algorithm` and `firstPerson` of
 * blame-lexicon.json.
 */
export function lookThrough(text: string): LensResult {
  const seen = paragraphsOf(text).map(lookThroughParagraph)
  const findings = seen.flatMap(each => each.findings)
  return seen.some(each => each.firstPerson) ? { findings, support: supportMessage } : { findings }
}

function lookThroughParagraph({ text, start: shift }: Paragraph): Seen {
  const spoken = quotedSpeech(text)
  const found = matchesIn(text).filter(
    ({ span, entry }) => !isTitle(text, span) && !isExcepted(text, span, entry),
  )
  const own = found.filter(({ span, entry }) => isFirstPerson(text, span, entry))
  const findings = found
    .filter(each => !own.includes(each))
    .map(({ span, entry }) => findingOf(text, span, entry, isSpoken(span, spoken)))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  return {
    findings: besideAllegations(text, findings).map(each => shifted(each, shift)),
    firstPerson: own.length > 0,
  }
}

function matchesIn(text: string): { span: Span; entry: Entry }[] {
  const written = entries.flatMap(entry =>
    [...text.matchAll(entry.pattern)].map(match => ({
      span: { start: match.index, end: match.index + match[0].length },
      entry,
    })),
  )
  const others = findForms(text).filter(
    form =>
      !written.some(
        ({ span, entry }) =>
          entry.id === form.entry.id && span.start < form.span.end && form.span.start < span.end,
      ),
  )
  return [...written, ...others]
}

function isSpoken({ start, end }: Span, speech: readonly Span[]): boolean {
  return speech.some(said => said.start <= start && end <= said.end)
}

function findingOf(text: string, { start, end }: Span, entry: Entry, spoken: boolean): Finding {
  const { id: rule, category, why, suggestion } = entry
  const level = spoken && entry.level !== 'review' ? 'info' : entry.level
  const question = level === 'review' ? factsQuestion : (questions[category] ?? factsQuestion)
  return { start, end, text: text.slice(start, end), rule, category, level, why, question, suggestion }
}

function shifted(finding: Finding, by: number): Finding {
  return { ...finding, start: finding.start + by, end: finding.end + by }
}
