import { button, form, html, pageHeading, type SafeHtml, signedInPage, textInput, type View } from '#web'
import { type RecordsPage, recordsTable } from './records-page.ts'

export type SearchPage = Pick<RecordsPage, 'rows' | 'olderHref' | 'why'> & { question: string }

/** Why a question that is a colleague's name is not answered. */
export const whyNoNames =
  'That is, or holds, a colleague’s name. Search leaves names out, so that nobody is looked up by theirs. Try what happened, where, or a reference.'

export const whyNoWords = 'Those words are in almost everything. Try one that says what happened or where.'

/** Search by what happened, where, what kind of thing it was, or a reference. */
export function searchPage(view: View, { question, rows, olderHref, why }: SearchPage): SafeHtml {
  const title = question ? `Search: ${question}` : 'Search'
  const ask = form({
    action: '/app/search',
    method: 'get',
    attributes: { role: 'search' },
    body: [
      textInput({
        name: 'q',
        label: 'What happened, where, or a reference',
        type: 'search',
        value: question,
      }),
      button({ text: 'Search' }),
    ],
  })
  const answer = why
    ? html`<p class="measure" role="status">${why}</p>`
    : question && recordsTable({ rows, olderHref, asked: { q: question } })
  const lead =
    'Newest first. The words of what people told us, places, kinds of things and references are known; names are not.'
  return signedInPage(view, { title, body: html`${pageHeading({ title: 'Search', lead })}${ask}${answer}` })
}
