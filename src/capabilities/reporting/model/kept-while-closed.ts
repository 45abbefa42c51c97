import { fullerQuestion } from './fuller-form.data.ts'

/** What can stand in a thread's boxes when its hour goes by, each for whom it is: `notFair` is the guardian's, `talk` a supporter's. */
const boxes = ['draft', 'notFair', 'treatedWorse', 'talk', 'part'] as const

export type KeptWhileClosed = Partial<Record<(typeof boxes)[number], string>> & Record<string, string>

/** What was written in a thread whose hour went by: it waits under its own names while the six words are typed again. */
export function keptWhileClosed(typed: Readonly<Record<string, string | undefined>>): KeptWhileClosed {
  const isKept = (name: string) => boxes.some(box => box === name) || fullerQuestion(name) !== undefined
  const kept = Object.entries(typed).flatMap(([name, text]) => (text && isKept(name) ? [[name, text]] : []))
  return Object.fromEntries(kept)
}
