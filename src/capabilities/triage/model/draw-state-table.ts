import { needs } from './needs.ts'
import { incidentStates, type Move, stateTable } from './state-table.ts'

/** The state table as a page of documentation: a picture (Mermaid) and every row with its reason. */
export function drawStateTable(): string {
  const arrows = stateTable.map(move => `  ${move.when} --> ${move.to}: ${inWords(move.may)}`)
  const states = incidentStates.join(', ')
  return `<!-- Drawn from src/capabilities/triage/model/state-table.ts; change that and run: UPDATE_DOCS=1 npm test -->

# How an incident record moves

States: ${states}. A record from a report begins *opened*. A historical record, imported from an earlier register, begins and stays *closed*.

\`\`\`mermaid
stateDiagram-v2
  [*] --> opened: somebody told us
  [*] --> closed: imported
${arrows.join('\n')}
\`\`\`

| when | may | to | by (row of the access table) | needs | reason | why |
| --- | --- | --- | --- | --- | --- | --- |
${stateTable.map(tableRow).join('\n')}

## What a record needs

| need | while nobody has said | why |
| --- | --- | --- |
${Object.entries(needs)
  .map(([need, row]) => `| ${inWords(need)} | ${row.unlessSaid ? 'met' : 'not met'} | ${row.why} |`)
  .join('\n')}
`
}

function tableRow(move: Move): string {
  const required = move.needs.map(inWords).join(', ')
  const cells = [
    move.when,
    inWords(move.may),
    move.to,
    `\`${move.by}\``,
    required,
    move.reason ?? '',
    move.why,
  ]
  return `| ${cells.join(' | ')} |`
}

function inWords(name: string): string {
  return name.replaceAll('-', ' ')
}
