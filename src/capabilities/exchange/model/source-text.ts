import type { ImportRow } from './import-row.ts'

type Section = readonly [heading: string, text: string | null]

/**
 * A row as a person reads it later: the story first, word for word, then what was done, what came of it and the rest,
 * each under its heading. A row of one story and nothing else is just that story.
 */
export function sourceText(row: ImportRow): string {
  const said = sections(row).filter(([, text]) => text !== null && text.trim() !== '')
  const [only] = said
  if (said.length === 1 && only?.[0] === 'What happened') return only[1] ?? ''
  return said.map(([heading, text]) => `${heading}\n${text}`).join('\n\n')
}

function sections(row: ImportRow): Section[] {
  const { theirs } = row
  return [
    ['What happened', row.story],
    ['What was done', row.actionTaken],
    ['What came of it', row.outcome],
    ['Person supported', row.personInvolved],
    ['Time it happened', row.occurredAt],
    ['Date it was reported', row.reportedOn === null ? null : dayInWords(row.reportedOn)],
    [
      'When it happened',
      row.occurredOn === null ? 'The register does not say; the day it was reported stands for it.' : null,
    ],
    ['Kind, in the register’s words', theirs.kind],
    ['Category, in the register’s words', joined(theirs.category, theirs.subcategory)],
    ['Harm, in the register’s words', theirs.harm],
    ...row.alsoKept.map(({ heading, text }): Section => [heading, text]),
  ]
}

const joined = (a: string | null, b: string | null) =>
  [a, b].filter(each => each !== null).join(' – ') || null

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${months[(month ?? 1) - 1]} ${year}`
}
