import { countOf, orderNames, type Prepared, rowCounts, rowSum } from '#capabilities/exchange'

const shown = 20

/** What importing a file would do, line by line for a terminal. */
export function dryRunInWords(prepared: Prepared): string[] {
  const { sheet, settled } = prepared
  return [
    ...section(`What ${sheet.fileName} would bring`, [`${rowSum(rowCounts(prepared))}.`]),
    ...section(
      'Before it can come in',
      settled.needs.filter(need => need.blocks).map(need => need.sentence),
    ),
    ...section('How we read the file', sheet.notes),
    ...columns(prepared),
    ...dates(prepared),
    ...places(prepared),
    ...worthKnowing(prepared),
    ...refused(prepared),
  ]
}

function columns({ run }: Prepared): string[] {
  return section(
    'Columns (change one with --use "Column=field")',
    run.columns.map(({ heading, use, why }) => `${heading} = ${use}. ${why}`),
  )
}

function dates({ run }: Prepared): string[] {
  return section(
    'Dates (change one with --dates "Column=dmy")',
    run.dateOrders.flatMap(({ heading, order, because, warnings }) => [
      `${heading} is ${orderNames[order]}. ${because}`,
      ...warnings,
    ]),
  )
}

function places({ settled, service, newServices }: Prepared): string[] {
  const { services, places } = settled.willCreate
  const placeNames = places.map(each => (each.service ? `${each.service}: ${each.place}` : each.place))
  const kind = `kind ${newServices.kind}, nation ${newServices.nation}`
  return [
    ...(service ? section('Rows that name no service belong to', [service]) : []),
    ...section(`${countOf(services.length, 'service')} would be opened (${kind})`, services),
    ...section(`${countOf(places.length, 'place')} would be opened`, placeNames),
  ]
}

function worthKnowing({ run, settled }: Prepared): string[] {
  const quiet = settled.needs.filter(need => !need.blocks).map(need => need.sentence)
  const alike = run.duplicatesInFile.map(
    ({ rowNumbers, why }) =>
      `Rows ${rowNumbers.join(', ')} ${why === 'same-cells' ? 'are alike in every cell' : 'share a reference but differ'}.`,
  )
  const known = settled.knownReferences.map(
    each => `Row ${each.rowNumber}: ${each.reference} came in before with other words, as ${each.record}.`,
  )
  const silent = settled.newRows.filter(row => row.story === null).length
  const stories = silent > 0 ? [`${countOf(silent, 'row')} without a story.`] : []
  return section('Worth knowing', [...quiet, ...alike, ...known, ...stories])
}

function refused({ settled }: Prepared): string[] {
  return section(
    `${countOf(settled.refused.length, 'row')} refused (--refused FILE writes all of them with their cells)`,
    settled.refused.map(row => `Row ${row.rowNumber}: ${row.reason}`),
  )
}

/** A heading with its lines; a long list says how much longer it is. */
function section(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const more = lines.length > shown ? [`  … and ${lines.length - shown} more`] : []
  return ['', heading, ...lines.slice(0, shown).map(line => `  ${line}`), ...more]
}
