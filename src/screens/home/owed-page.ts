import { emptyState, html, needList, pageHeading, type SafeHtml, signedInPage, type View } from '#web'

export type OwedPage = { rows: readonly SafeHtml[]; more: boolean }

/** Everybody who told us and waits longer than we promised, longest wait first. */
export function owedPage(view: View, { rows, more }: OwedPage): SafeHtml {
  const title = 'Who waits longer than we promised'
  const lead =
    'Longest wait first. A few honest words are better than none: you can also say why it takes longer.'
  const nobody = emptyState({
    title: 'Nobody waits longer than we promised',
    body: 'Whoever tells us and has not been thanked, had news or heard what came of it in time comes up here.',
  })
  const list = html`${needList(rows)}${more && html`<p class="soft">There are more. They come up as these are done.</p>`}`
  return signedInPage(view, {
    title,
    body: [pageHeading({ title, lead: rows.length > 0 && lead }), rows.length > 0 ? list : nobody],
  })
}
