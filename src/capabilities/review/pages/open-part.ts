import { button, form, html, type SafeHtml } from '#web'
import type { ReviewSection } from './review-page.ts'

/** Whether the parts of this review can still be changed by the person who looks at it. */
export function canChange({ review, mayWrite }: ReviewSection): boolean {
  return mayWrite && review.completedAt === null
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
