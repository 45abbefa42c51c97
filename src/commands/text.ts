import { createInterface } from 'node:readline'
import type { Answering } from './text/answering.ts'

type Subcommand = { about: string; example: string; load(): Promise<Answering> }

/** One row for each thing that can be asked of texts; its code is loaded when it is asked. */
const subcommands: Record<string, Subcommand> = {
  lens: {
    about: 'Words of blame, each with why it matters and what to ask instead. Gives {"id","findings"}.',
    example: '{"id":"r1","text":"The carer failed to check the chart."}',
    load: async () => (await import('./text/lens-lines.ts')).lensLines,
  },
  deidentify: {
    about:
      'Names, numbers and places that could tell who a text is about, and the text without them. A person has to read it. Gives {"id","spans":[{"start","end","label","certainty"}],"text"}.',
    example: '{"id":"r1","text":"Mrs Okafor in room 4 fell.","roster":["Grace Okafor"]}',
    load: async () => (await import('./text/deidentify-lines.ts')).deidentifyLines,
  },
  similar: {
    about:
      'Texts that are alike, with reasons, never of one "group". --top 5. Gives {"id","neighbours":[{"id","score","why"}]}.',
    example: '{"id":"r1","text":"Found on the floor by her bed.","group":"INC-1"}',
    load: async () => (await import('./text/similar-lines.ts')).similarLines,
  },
  themes: {
    about:
      'What texts are about: {"theme","label","count","share","evidence"} lines, then {"unexplained"} with groups that a person may name. --new 5 --seed 1.',
    example: '{"id":"r1","text":"The hoist sling was too small."}',
    load: async () => (await import('./text/themes-lines.ts')).themesLines,
  },
}

/** `candour text <subcommand>` reads JSON lines and writes JSON lines, in order; a bad line gives {"error"}. */
export async function text([name = '--help', ...args]: string[]): Promise<number> {
  const subcommand = subcommands[name]
  if (!subcommand) {
    console.log(help())
    return name === '--help' || name === 'help' ? 0 : 1
  }
  if (args.includes('--help')) {
    console.log(helpOf(name, subcommand))
    return 0
  }
  const answers = await subcommand.load()
  for await (const line of answers(createInterface({ input: process.stdin }), args)) console.log(line)
  return 0
}

function help(): string {
  const rows = Object.entries(subcommands).map(([name, subcommand]) => helpOf(name, subcommand))
  return ['candour text <subcommand> < texts.jsonl', '', ...rows].join('\n')
}

function helpOf(name: string, { about, example }: Subcommand): string {
  return [`  ${name}`, `    ${about}`, `    echo '${example}' | npm run -s candour -- text ${name}`].join(
    '\n',
  )
}
