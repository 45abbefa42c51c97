import { cellsTable, details, type SafeHtml } from '#web'
import { actions, strengthNames } from '../model/actions.ts'

/** Which kinds of change last and which fade, with an example of each. */
export function kindsOfChange(): SafeHtml {
  const table = cellsTable({
    caption: 'Kinds of change, those that last first',
    columns: [{ text: 'Kind' }, { text: 'Strength' }, { text: 'Why' }, { text: 'For example' }],
    rows: actions.map(({ label, strength, how, socialCareExamples }) => [
      label,
      strengthNames[strength],
      how,
      socialCareExamples[0],
    ]),
  })
  return details({ summary: 'Which kinds of change last?', body: table })
}
