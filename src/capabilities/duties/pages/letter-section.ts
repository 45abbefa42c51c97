import {
  button,
  checkboxes,
  details,
  errorFor,
  form,
  formatInstant,
  html,
  type SafeHtml,
  textarea,
} from '#web'
import { contactIsUnwished } from '../model/candour-steps.ts'
import { hasGaps } from '../model/draft-letter.ts'
import type { CandourPage } from './candour-page.ts'

/** The letter: its wording, a person's check, and the document once it is checked. */
export function letterSection(page: CandourPage, csrf: string): SafeHtml | undefined {
  const { letter, mayDecide } = page
  if (contactIsUnwished(page.steps, page.contact))
    return html`<section id="letter"><h2>The letter</h2><p>None is made while they do not wish contact.</p></section>`
  if (!mayDecide) return letter && html`<section><h2>The letter</h2>${standing(page)}</section>`
  return html`<section id="letter"><h2>The letter</h2>
<p>It says in writing what was said in person. Name and address are put in when the document is made.</p>
${standing(page)}${letter && !letter.checkedAt && checkForm(page, csrf)}${letter?.checkedAt && exportForm(page)}${wording(page, csrf)}</section>`
}

function standing({ letter, names }: CandourPage): SafeHtml | undefined {
  if (!letter) return undefined
  const name = (letter.checkedBy && names.get(letter.checkedBy)) || 'somebody'
  return letter.checkedAt
    ? html`<p>Checked by ${name}, ${formatInstant(new Date(letter.checkedAt))}.</p>`
    : html`<p>Not checked yet. It becomes a document once a person has read it as its reader will.</p>`
}

function wording(page: CandourPage, csrf: string): SafeHtml {
  const { letter, draft, errors, typed = {} } = page
  const fields = [
    textarea({
      name: 'letter',
      label: letter ? 'The wording' : 'A first wording, from what the record holds',
      hint: 'Short sentences, no abbreviations, no blame. What stands in square brackets is still to be written.',
      rows: 18,
      value: typed.letter ?? letter?.words ?? draft,
      error: errorFor(errors, 'letter'),
    }),
    button({ text: 'Keep the wording', kind: 'secondary', once: true }),
  ]
  const body = form({ action: `${addressOf(page)}/letter`, csrf, body: fields })
  return letter?.checkedAt
    ? details({ summary: 'Change the wording', open: errorFor(errors, 'letter') !== undefined, body })
    : body
}

function checkForm(page: CandourPage, csrf: string): SafeHtml {
  const { letter, errors } = page
  if (letter && hasGaps(letter.words))
    return html`<p>Something in square brackets is still to be written. Then it can be checked.</p>`
  const fields = [
    html`<input type="hidden" name="letterId" value="${letter?.id}">`,
    checkboxes({
      name: 'checked',
      items: [
        {
          value: 'yes',
          text: 'I read it as the person or their family will read it, and it is true, kind and clear',
        },
      ],
      error: errorFor(errors, 'checked'),
    }),
    button({ text: 'It is checked', once: true }),
  ]
  return form({ action: `${addressOf(page)}/letter/check`, csrf, body: fields })
}

function exportForm(page: CandourPage): SafeHtml {
  const body = button({ text: 'Have it as a document (DOCX)' })
  return form({ action: `${addressOf(page)}/letter.docx`, method: 'get', body })
}

function addressOf({ incident }: CandourPage): string {
  return `/app/records/${incident.reference}/candour`
}
