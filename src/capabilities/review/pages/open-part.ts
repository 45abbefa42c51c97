import { button, type FormError, form, html, type SafeHtml } from '#web'
import { markOf } from '../mark-of.ts'
import type { ReviewForm, ReviewSection } from './review-page.ts'

/** Whether the parts of this review can be changed now by the person who looks at it. */
export function canChange({ step, mayWrite }: ReviewSection): boolean {
  return mayWrite && step === 'write'
}

/** What was wrong with one form of the page, and what was typed into it; nothing for the other forms. */
export function troubleIn(
  { trouble }: ReviewSection,
  form: ReviewForm,
): { errors: FormError[]; typed: Record<string, string> } {
  return trouble?.form === form ? trouble : { errors: [], typed: {} }
}

/** Stands in a form for what it was made from, so that it does not undo what a colleague saved meanwhile. */
export function wasField(...texts: readonly string[]): SafeHtml {
  return html`<input type="hidden" name="was" value="${markOf(...texts)}">`
}

/** A small button that takes one line out of an open review; `what` is read out to those who cannot see the line. */
export function takeOutButton(
  section: ReviewSection,
  part: { kind: string; id: string; what: string },
): SafeHtml | undefined {
  if (!canChange(section)) return undefined
  const body = [
    html`<input type="hidden" name="id" value="${part.id}">`,
    button({
      text: html`Take out<span class="govuk-visually-hidden"> ${part.what}</span>`,
      classes: 'button--text',
    }),
  ]
  return form({ action: `${section.action}/take-out/${part.kind}`, csrf: section.csrf, body })
}
