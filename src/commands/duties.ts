import { createInterface } from 'node:readline'
import { answerLines, ruleLines } from '../capabilities/duties/model/answer-line.ts'
import { fields } from '../capabilities/duties/reference/fields.data.ts'
import { rulesAsOf, rulesDisclaimer, ruleVersion } from '../capabilities/duties/reference/rules.ts'

/** `candour duties` answers JSON lines of facts; `candour duties --rules` writes the rules, `--help` the facts. */
export async function duties([first]: string[]): Promise<number> {
  if (first === '--help' || first === 'help') console.log(help())
  else if (first === '--rules') for (const line of ruleLines()) console.log(line)
  else for await (const line of answerLines(createInterface({ input: process.stdin }))) console.log(line)
  return 0
}

function help(): string {
  return [
    'candour duties < facts.jsonl     {"facts": {"field": value}} in, one line each in order:',
    '  {"matches": [{"ruleId", "kind", "from", "iso8601", "due"}], "findOut": [{"ruleId", "missing"}]}',
    '  A line that cannot be read gives {"error"}. Facts that no rule knows come back in "ignored".',
    '  due: the last moment in time, in UTC; null where the law gives no number, or the moment is not among the facts.',
    'candour duties --rules           the rules as JSON lines',
    '',
    `Rules ${ruleVersion}, as of ${rulesAsOf}. ${rulesDisclaimer}`,
    '',
    'Facts:',
    ...Object.entries(fields).map(([name, field]) => `  ${name.padEnd(52)} ${field.kind}`),
  ].join('\n')
}
