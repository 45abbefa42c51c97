import type { FullerAnswer } from '#capabilities/reporting'
import { html, type SafeHtml, summaryList } from '#web'

/** What a reporter added to their report, question by question; nothing when they added nothing. */
export function fullerAnswersOf(answers: readonly FullerAnswer[], level: 2 | 3 = 2): SafeHtml | undefined {
  if (answers.length === 0) return undefined
  const heading = level === 2 ? html`<h2>What else they told us</h2>` : html`<h3>What else they told us</h3>`
  return html`<section>${heading}${summaryList({ rows: answers.map(({ question, answer }) => ({ key: question, value: answer })) })}</section>`
}
