import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layOutRows } from './lay-out-rows.ts'
import { proposeMapping } from './propose-mapping.ts'
import type { Sheet } from './sheet.ts'

function sheetOf(...rows: readonly (readonly string[])[]): Sheet {
  const source = { format: 'csv', encoding: 'utf-8', delimiter: ',' } as const
  return { ...layOutRows(rows.map(cells => ({ cells }))), fileName: 'register.csv', source }
}
const usesOf = (sheet: Sheet) =>
  Object.fromEntries(proposeMapping(sheet).map(({ heading, use }) => [heading, use]))

test('a home’s own headings are understood in whatever order their words stand', () => {
  const headings = [
    'Ref No.',
    'Date of Incident (dd/mm/yyyy)',
    'Time of incident',
    'Home',
    'Exact location',
    'Type of incident',
    'Level of harm',
    'Brief details',
    'Immediate action taken',
    'Lessons learnt',
    'Resident initials',
  ]
  const row = (n: number) => [
    `INC-${n}`,
    `1${n}/03/2026`,
    '14:05',
    'Rosewood',
    'Lounge',
    'Fall',
    'Low',
    'She slipped on the wet floor by the sink',
    'Checked over, GP told and family told',
    'Mop at night and put the sign out early',
    'AB',
  ]
  assert.deepEqual(usesOf(sheetOf(headings, row(1), row(2), row(3))), {
    'Ref No.': 'reference',
    'Date of Incident (dd/mm/yyyy)': 'occurredOn',
    'Time of incident': 'occurredAt',
    Home: 'service',
    'Exact location': 'place',
    'Type of incident': 'category',
    'Level of harm': 'harm',
    'Brief details': 'story',
    'Immediate action taken': 'actionTaken',
    'Lessons learnt': 'outcome',
    'Resident initials': 'personInvolved',
  })
})

test('“Type” is the kind of event when it says incident and near miss, and the category when it says fall', () => {
  assert.equal(
    usesOf(sheetOf(['Date', 'Type'], ['01/03/2026', 'Near miss'], ['02/03/2026', 'Incident'])).Type,
    'kind',
  )
  assert.equal(
    usesOf(sheetOf(['Date', 'Type'], ['01/03/2026', 'Fall'], ['02/03/2026', 'Fall'])).Type,
    'category',
  )
})

test('who reported, colleagues’ names and dates of birth are left out unless a person decides otherwise', () => {
  const uses = usesOf(
    sheetOf(
      ['Date', 'Reported by', 'Staff involved', 'Date of birth', 'Details'],
      ['01/03/2026', 'J Smith', 'A Jones', '02/04/1936', 'Found sitting on the floor'],
    ),
  )
  assert.deepEqual(
    [uses['Reported by'], uses['Staff involved'], uses['Date of birth']],
    ['leave-out', 'leave-out', 'leave-out'],
  )
})

test('a heading is not believed against its values: a “Date” of words is no date', () => {
  assert.equal(usesOf(sheetOf(['Date', 'Details'], ['Monday lates', 'She fell in the hall'])).Date, 'keep')
})

test('where no heading says what happened, the longest writing is taken as the story and says why', () => {
  const long = 'He was walking to the dining room when he lost his balance and sat down hard'
  const columns = proposeMapping(
    sheetOf(['Date', 'Code', 'Column for text'], ['01/03/2026', 'A1', long], ['02/03/2026', 'A2', long]),
  )
  assert.equal(columns[2]?.use, 'story')
  assert.match(columns[2]?.why ?? '', /longest writing/)
})

test('every column has a use and a reason that a person can read', () => {
  for (const column of proposeMapping(sheetOf(['Date', 'Zzz', ''], ['01/03/2026', 'x', '']))) {
    assert.match(column.why, /\w+.*\.$/)
  }
})

test('two columns of what was done are both kept under what was done', () => {
  const uses = usesOf(
    sheetOf(
      ['Date', 'Immediate action', 'Further action'],
      ['01/03/2026', 'Helped her up and checked her over', 'Sensor mat put in place tonight'],
    ),
  )
  assert.deepEqual([uses['Immediate action'], uses['Further action']], ['actionTaken', 'actionTaken'])
})
