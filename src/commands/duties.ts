import { createInterface } from 'node:readline'
import { systemClock } from '#platform/clock'
import { answerLines, ruleLines } from '../capabilities/duties/model/answer-line.ts'
import { type Field, fields } from '../capabilities/duties/reference/fields.data.ts'
import { rulesAsOf, rulesDisclaimer, ruleVersion } from '../capabilities/duties/reference/rules.ts'

/** `candour duties` answers JSON lines of facts; `candour duties --rules` writes the rules, `--help` the facts. */
export async function duties([first]: string[]): Promise<number> {
  const [stdin, now] = [createInterface({ input: process.stdin }), systemClock.now()]
  if (first === '--help' || first === 'help') console.log(help())
  else if (first === '--rules') for (const line of ruleLines(now)) console.log(line)
  else for await (const line of answerLines(stdin, now)) console.log(line)
  return 0
}

function help(): string {
  return [
    'candour duties < facts.jsonl     {"facts": {"field": value}} in, one line each in order:',
    '  {"matches": [{"ruleId", "kind", "from", "iso8601", "due"}], "findOut": [{"ruleId", "missing"}]}',
    '  A line that is not such JSON gives {"error"}, and the next is answered all the same.',
    '  Names that no rule knows come back in "ignored", those with a value that is none of theirs in "unreadable":',
    '  neither is known then, and what is not known is never a no.',
    '  Each rule is of the version that was in force at the moment from which its clock runs, as far as the facts say it.',
    '  due: the last moment in time, in UTC; null where the law gives no number, or the moment is not among the facts.',
    'candour duties --rules           the rules that hold now as JSON lines, each with its version',
    '',
    `Rules ${ruleVersion}, as of ${rulesAsOf}. ${rulesDisclaimer}`,
    '',
    'Facts, each of them null or left out where nobody knows:',
    ...Object.entries(fields).map(([name, field]) => `  ${name.padEnd(52)} ${valuesOf(field)}`),
  ].join('\n')
}

const kinds: Readonly<Record<Exclude<Field['kind'], 'choice'>, string>> = {
  'yes-no': 'true or false',
  number: 'a number',
  text: 'a text',
  moment: 'a day or a moment, such as 2026-11-24T14:10',
}

function valuesOf(field: Field): string {
  return field.kind === 'choice' ? Object.keys(field.choices).join(', ') : kinds[field.kind]
}
