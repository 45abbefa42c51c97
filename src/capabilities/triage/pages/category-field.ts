import { button, choice, details, html, type SafeHtml, select, textInput } from '#web'
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

type SelectOptions = Parameters<typeof select>[0]

const hint = 'It says what happened, never who. It decides no duty by itself.'

/**
 * What happened: at most a few categories that ordinary words point to, each with why, or one out of the whole list. None is ever
 * chosen for the person.
 */
export function categoryField(field: CategoryField): SafeHtml {
  const { offers, value, error } = field
  const isOffered = value === undefined || value === '' || value === 'listed'
  const shown = [...offers, ...(isOffered ? [] : keptCategory(value, offers))]
  const finder = findByWords(field)
  if (shown.length === 0)
    return html`${finder}${wholeList({ name: 'what', label: 'What happened?', hint, value: value === 'listed' ? field.listed : value, error })}`
  const tiles = choice({
    name: 'what',
    legend: 'What happened?',
    hint,
    columns: 1,
    items: [
      ...shown.map(({ id, label, why }) => ({ value: id, text: label, hint: why })),
      {
        value: 'listed',
        text: 'Something else, from the whole list',
        reveals: wholeList({ name: 'listed', label: 'The whole list', value: field.listed }),
      },
    ],
    value,
    error,
  })
  const open = Boolean(field.words)
  return html`${tiles}${details({ summary: 'None of these: say it in a few ordinary words', body: finder, open })}`
}

// Enter in a field presses the first button of a form, which is this one: it looks, and keeps nothing.
function findByWords({ words, offers }: CategoryField): SafeHtml {
  const typed = textInput({
    name: 'words',
    label: 'Say what happened in a few ordinary words',
    hint: words ? foundText(offers) : 'For example: slipped in the shower, tablets not signed',
    value: words,
  })
  return html`<div class="govuk-form-group">${typed}${button({ text: 'Find it', kind: 'secondary', name: 'find', value: 'yes' })}</div>`
}

function foundText(offers: readonly CategoryOffer[]): string {
  return offers.length > 0
    ? 'What fits these words is offered above.'
    : 'Nothing in the list fits these words. Try others, or look through the whole list.'
}

function wholeList(field: Omit<SelectOptions, 'items'>): SafeHtml {
  const items = categories.flatMap(category => [
    { value: category.id, text: `${category.label}: not sure which` },
    ...category.subcategories.map(sub => ({ value: sub.id, text: `${category.label}: ${sub.label}` })),
  ])
  return select({ ...field, items: [{ value: '', text: 'Choose' }, ...items] })
}
