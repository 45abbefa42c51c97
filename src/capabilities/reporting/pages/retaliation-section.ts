import { button, details, form, type SafeHtml, textarea } from '#web'

/** For a manager or shift lead whom a report names: a word to the guardian, and to nobody else. */
export function retaliationSection({ reference, csrf }: { reference: string; csrf: string }): SafeHtml {
  const box = textarea({
    name: 'mark',
    label: 'What makes it look like retaliation?',
    hint: 'Only the guardian reads this. The report goes on as any other.',
    rows: 4,
  })
  const body = form({
    action: `/app/reports/${reference}/mark`,
    csrf,
    body: [box, button({ text: 'Send to the guardian', kind: 'secondary', once: true })],
  })
  return details({ summary: 'This report names me and looks like retaliation', body })
}
