import { filters, html, note, pageHeading, type SafeHtml, signedInPage, textInput, type View } from '#web'
import { type RecordsPage, recordsTable } from './records-page.ts'

export type SearchPage = Pick<RecordsPage, 'rows' | 'olderHref' | 'why'> & { question: string }

/** Why a question that is a colleague's name is not answered. */
export const whyNoNames =
  'That is, or holds, a colleague’s name. Search leaves names out, so that nobody is looked up by theirs. Try what happened, where, or a reference.'

export const whyNoWords = 'Those words are in almost everything. Try one that says what happened or where.'

/** Search by what happened, where, what kind of thing it was, or a reference. */
export function searchPage(view: View, { question, rows, olderHref, why }: SearchPage): SafeHtml {
  const title = question ? `Search: ${question}` : 'Search'
  const words = textInput({
    name: 'q',
    label: 'What happened, where, or a reference',
    type: 'search',
    value: question,
  })
  const ask = filters({
    action: '/app/search',
    fields: [words],
    submitText: 'Search',
    label: 'Search the records',
  })
  const answer = why
    ? note({ body: html`<p>${why}</p>` })
    : question && recordsTable({ rows, olderHref, asked: { q: question } })
  const lead =
    'Newest first. The words of what people told us, places, kinds of things and references are known; names are not.'
  return signedInPage(view, { title, body: html`${pageHeading({ title: 'Search', lead })}${ask}${answer}` })
}
