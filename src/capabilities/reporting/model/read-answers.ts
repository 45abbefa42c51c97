import { type FullerQuestion, fullerChoices } from './fuller-form.data.ts'

/** Answers by question, and the questions whose answer is too long to keep. */
export type ReadAnswers = { answers: Record<string, string>; tooLong: string[] }

const longest = 20_000
const choices: readonly string[] = fullerChoices

/** What a form holds for these questions: those it says nothing about are left out, a blank takes an answer back. */
export function readAnswers(
  questions: readonly FullerQuestion[],
  fields: Readonly<Record<string, string | undefined>>,
): ReadAnswers {
  const read: ReadAnswers = { answers: {}, tooLong: [] }
  for (const { id, asks } of questions) {
    const text = cleaned(fields[id])
    if (text === undefined || (asks === 'choice' && !choices.includes(text))) continue
    if (text.length > longest) read.tooLong.push(id)
    else read.answers[id] = text
  }
  return read
}

// PostgreSQL keeps no NUL in a text; browsers send line breaks as CR LF.
function cleaned(text: string | undefined): string | undefined {
  return text?.replaceAll('\0', '').replaceAll('\r\n', '\n').trim()
}
