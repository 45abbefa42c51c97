import { button, choice, html, type SafeHtml, select, textInput } from '#web'
import { type CategoryOffer, keptCategory } from '../model/find-categories.ts'
import { categories } from '../reference/categories.ts'

export type CategoryField = {
  /** Found in what people told us, and for the words that somebody typed. */
  offers: readonly CategoryOffer[]
  value: string | undefined
  listed: string | undefined
  words: string | undefined
  error: string | undefined
}

/**
 * What happened: at most a few categories that ordinary words point to, each with why, or one out of the whole list. None is ever
 * chosen for the person.
 */
export function categoryField(field: CategoryField): SafeHtml {
  const { offers, value, error, words } = field
  const isOffered = value === undefined || value === '' || value === 'listed'
  const shown = [...offers, ...(isOffered ? [] : keptCategory(value, offers))]
  const tiles = choice({
    name: 'what',
    legend: 'What happened?',
    hint: 'It says what happened, never who. It decides no duty by itself.',
    columns: 1,
    items: [
      ...shown.map(({ id, label, why }) => ({ value: id, text: label, hint: why })),
      {
        value: 'listed',
        text: shown.length > 0 ? 'Something else, from the whole list' : 'From the whole list',
        reveals: wholeList(field.listed),
      },
    ],
    value,
    error,
  })
  const finder = textInput({
    name: 'words',
    label: 'Or say it in a few ordinary words',
    hint: words ? foundText(offers) : 'For example: slipped in the shower, tablets not signed',
    value: words,
  })
  return html`${tiles}${finder}${button({ text: 'Find it', kind: 'secondary', name: 'find', value: 'yes' })}`
}

function foundText(offers: readonly CategoryOffer[]): string {
  return offers.length > 0
    ? 'What fits these words is offered above.'
    : 'Nothing in the list fits these words. Try others, or look through the whole list.'
}

function wholeList(value: string | undefined): SafeHtml {
  const items = categories.flatMap(category => [
    { value: category.id, text: `${category.label}: not sure which` },
    ...category.subcategories.map(sub => ({ value: sub.id, text: `${category.label}: ${sub.label}` })),
  ])
  return select({
    name: 'listed',
    label: 'The whole list',
    items: [{ value: '', text: 'Choose' }, ...items],
    value,
  })
}
