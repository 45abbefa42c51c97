import { details, html, type SafeHtml, select, textInput } from '#web'
import type { DraftValues } from '../model/draft-values.ts'
import type { Sheet } from '../model/sheet.ts'
import { hiddenField } from './hidden-field.ts'

/** How the file was read; another sheet or heading row can be chosen. Opened when something is wrong with it. */
export function readingSection(sheet: Sheet, values: DraftValues, error: string | undefined): SafeHtml {
  return details({
    summary: 'How we read the file',
    open: error !== undefined,
    body: html`<ul>${sheet.notes.map(note => html`<li>${note}</li>`)}</ul>
${sheetField(sheet, values)}
${textInput({
  name: 'headerRow',
  label: 'Which row holds the headings?',
  hint: 'Leave it empty and we look for it. Write “none” when no row does.',
  value: values.headerRow,
  classes: 'govuk-input--width-5',
  inputmode: 'text',
  error,
})}`,
  })
}

function sheetField({ source }: Sheet, values: DraftValues): SafeHtml {
  if (source.format !== 'xlsx') return hiddenField('sheet', values.sheet)
  const items = [
    { value: source.sheetName, text: source.sheetName },
    ...source.otherSheets.map(({ name, rows }) => ({ value: name, text: `${name} (${rows} rows)` })),
  ]
  return html`${hiddenField('sheetShown', source.sheetName)}${select({ name: 'sheet', label: 'Which sheet is the register?', items, value: values.sheet })}`
}
