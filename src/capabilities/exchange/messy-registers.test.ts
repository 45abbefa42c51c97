import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import type { PlainDate } from '#platform/time'
import {
  type DryRun,
  dryRun,
  proposeMapping,
  type ReadingChoices,
  readRegister,
  type Sheet,
} from './index.ts'
import { makeXlsx } from './testing.ts'

// A dozen registers as they arrive from real homes, made up by us.

const today = '2026-11-24' as PlainDate
const utf8 = (text: string) => new TextEncoder().encode(text)

async function read(bytes: Uint8Array, choices: ReadingChoices = {}): Promise<Sheet> {
  const result = await readRegister(bytes, 'register', choices)
  assert.ok(result.ok, result.ok ? '' : result.code)
  return result.value
}

async function run(bytes: Uint8Array, choices: ReadingChoices = {}): Promise<DryRun> {
  const sheet = await read(bytes, choices)
  return dryRun(
    sheet,
    proposeMapping(sheet).map(column => column.use),
    { today },
  )
}

test('a register with semicolons, as Excel saves it in much of Europe, keeps commas in its stories', async () => {
  const { understood } = await run(
    utf8(
      'Date;Home;Details\r\n03/04/2026;Rosewood;"Fell, then got up; no harm"\r\n13/04/2026;Rosewood;Slipped, in the hall\r\n',
    ),
  )
  assert.deepEqual(
    understood.map(row => row.story),
    ['Fell, then got up; no harm', 'Slipped, in the hall'],
  )
})

test('a register from old Windows keeps its curly quotes, dashes and pound signs', async () => {
  const text = 'Date,Service,What happened\n14/03/2026,Rosewood,“I’m fine” – said Mrs B; £20 missing…\n'
  const sheet = await read(new Uint8Array(iconv.encode(text, 'win1252')))
  assert.equal(sheet.source.format === 'csv' && sheet.source.encoding, 'windows-1252')
  assert.equal(sheet.rows[1]?.cells[2], '“I’m fine” – said Mrs B; £20 missing…')
})

for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
  test(`a register saved as ${encoding} with a mark at its start has the same names as any other`, async () => {
    const sheet = await read(
      new Uint8Array(iconv.encode('Date\tHome\n14/03/2026\tTŷ Gwyn\n', encoding, { addBOM: true })),
    )
    assert.deepEqual(sheet.headings, ['Date', 'Home'])
    assert.equal(sheet.rows[1]?.cells[1], 'Tŷ Gwyn')
  })
}

test('titles, blank rows, page headings and a total are each accounted for', async () => {
  const rows = [
    'Rosewood House,,',
    'Incident log January 2026,,',
    ',,',
    'Date,Unit,Details',
    '02/01/2026,Elm,Fell in the hall',
    '',
    'Date,Unit,Details',
    '20/01/2026,Oak,Missed dose at night',
    'Total,,2',
  ]
  const done = await run(utf8(rows.join('\n')))
  assert.deepEqual(
    [done.title, done.header, done.blank, done.understood.length, done.refused.length],
    [2, 2, 2, 2, 1],
  )
  assert.match(done.refused[0]?.reason ?? '', /“Date” says “Total”, which we cannot read as a date/)
})

test('two-digit years and dots are read by this century', async () => {
  const { understood } = await run(
    utf8('Date of fall|Resident|Details\n3.4.24|AB|Fell by the bed\n28.12.23|CD|Found on floor\n'),
  )
  assert.deepEqual(
    understood.map(row => row.occurredOn),
    ['2024-04-03', '2023-12-28'],
  )
})

test('day numbers that a spreadsheet left in a CSV are read as the days they are', async () => {
  const { understood, dateOrders } = await run(
    utf8('Incident date,Details\n45000,Fell in the lounge\n45001.5,Fell in the lounge again\n'),
  )
  assert.deepEqual(
    understood.map(row => [row.occurredOn, row.occurredAt]),
    [
      ['2023-03-15', null],
      ['2023-03-16', '12:00'],
    ],
  )
  assert.equal(dateOrders[0]?.decidedBy, 'nothing-to-decide')
})

test('a story over several lines stays one story, word for word', async () => {
  const { understood } = await run(
    utf8('Date,Description\n14/03/2026,"Found on floor.\n\nSaid: ""I slipped"", no pain.  "\n'),
  )
  assert.equal(understood[0]?.story, 'Found on floor.\n\nSaid: "I slipped", no pain.  ')
})

test('a quotation mark in the middle of a sentence loses nothing', async () => {
  const { understood } = await run(
    utf8('Date,Description\n14/03/2026,Moved to a 5" lower bed\n15/03/2026,"Said "no" and left"\n'),
  )
  assert.deepEqual(
    understood.map(row => row.story),
    ['Moved to a 5" lower bed', '"Said "no" and left"'],
  )
})

test('a comma without quotation marks moves the cells of one row, and that row is refused, not misread', async () => {
  const rows = Array.from({ length: 9 }, (_, n) => `1${n}/03/2026,Fall,Low,Fell in the hall`)
  const { refused, understood } = await run(
    utf8(['Date,Category,Harm,Details', ...rows, '20/03/2026,Fall,Low,Slipped, then fell'].join('\n')),
  )
  assert.equal(understood.length, 9)
  assert.match(refused[0]?.reason ?? '', /more cells than there are headings/)
})

test('a quotation mark left out cannot swallow the rows that follow unseen', async () => {
  const text =
    'Ref,Date,Details\nA1,13/03/2026,Fell\nA2,14/03/2026,"Slipped in the hall\nA3,15/03/2026,Fell again\nA4,16/03/2026,"Missed dose"\nA5,17/03/2026,Bruise on arm\n'
  const { refused } = await run(utf8(text))
  assert.match(refused[0]?.reason ?? '', /seems to hold several rows/)
})

test('days that do not exist, lie ahead or lie before any register are refused with the cell’s own words', async () => {
  const { refused, understood } = await run(
    utf8('Date,Details\n31/02/2026,Fell\n25/12/2026,Fell\n01/01/1900,Fell\n14/03/2026,Fell\n'),
  )
  assert.deepEqual(
    refused.map(row => [row.rowNumber, row.code]),
    [
      [2, 'no-such-day'],
      [3, 'in-the-future'],
      [4, 'too-long-ago'],
    ],
  )
  assert.equal(understood.length, 1)
})

test('a row without a story is understood; a row without a date or any meaning is not', async () => {
  const { understood, refused } = await run(
    utf8('Date,Home,Category,Details\n14/03/2026,Rosewood,,\n,Rosewood,Fall,\n,Rosewood,,\n'),
  )
  assert.deepEqual(
    understood.map(row => row.rowNumber),
    [2, 3],
  )
  assert.deepEqual(
    refused.map(row => row.code),
    ['no-date-and-no-meaning'],
  )
})

test('a workbook’s real dates are the days they show, in any time zone, and its other sheets are named', async () => {
  const sheets = [
    { name: 'Notes', rows: [] },
    {
      name: 'Log',
      rows: [
        ['Date', 'Home', 'Details', 'Seen'],
        [{ day: 46115 }, 'Rosewood', 'Fell in the “lounge” & hall', true],
        [{ day: 46115.5 }, null, 'Near miss with hoist', null],
      ],
    },
    { name: 'Old', rows: [['x'], ['y']] },
  ]
  const sheet = await read(makeXlsx(sheets))
  assert.deepEqual(
    sheet.rows.map(row => row.cells),
    [
      ['Date', 'Home', 'Details', 'Seen'],
      ['2026-04-03', 'Rosewood', 'Fell in the “lounge” & hall', 'TRUE'],
      ['2026-04-03 12:00', '', 'Near miss with hoist', ''],
    ],
  )
  assert.deepEqual(sheet.source, {
    format: 'xlsx',
    sheetName: 'Log',
    otherSheets: [
      { name: 'Notes', rows: 0 },
      { name: 'Old', rows: 2 },
    ],
    from1904: false,
  })
  assert.equal((await read(makeXlsx(sheets), { sheetName: 'Old' })).rows.length, 2)
})

for (const flag of ['1', 'true']) {
  test(`a workbook of an old Mac (date1904="${flag}") has its dates on the right days`, async () => {
    const { understood } = await run(
      makeXlsx(
        [
          {
            name: 'Log',
            rows: [
              ['Date', 'Details'],
              [{ day: 44653 }, 'Fell in the hall'],
              [44653, 'Fell in the hall too'],
            ],
          },
        ],
        `date1904="${flag}"`,
      ),
    )
    assert.deepEqual(
      understood.map(row => row.occurredOn),
      ['2026-04-03', '2026-04-03'],
    )
  })
}

test('what a workbook reader passes over is said: formula errors and merged cells', async () => {
  const { notes } = await read(
    makeXlsx([
      {
        name: 'Log',
        rows: [
          ['Date', 'Details'],
          [{ day: 46115 }, { error: '#N/A' }],
        ],
      },
    ]),
  )
  assert.ok(notes.some(note => /1 cell with a formula error .* is read as empty/.test(note)))
})
