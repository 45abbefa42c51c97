import type { ZodType } from 'zod'
import { type Outcome, refused } from '../outcome.ts'

/** Columns or values by name, as read from or written to one line of JSON. */
export type Columns = Record<string, unknown>

/** One kind of question the command line answers; `answer` reads its input, refusing what it cannot read. */
export type Family = {
  family: string
  says: string
  example: Columns
  answer: (input: unknown) => Outcome<Columns>
}

type Definition<Input> = Omit<Family, 'answer'> & {
  input: ZodType<Input>
  run: (input: Input) => Outcome<Columns>
}

/** Joins the shape of a family's input to the method that answers it. */
export function defineFamily<Input>({ input: shape, run, ...family }: Definition<Input>): Family {
  return {
    ...family,
    answer: raw => {
      const read = shape.safeParse(raw)
      if (read.success) return run(read.data)
      const where = read.error.issues[0]?.path.join('.') || 'the input'
      return refused(
        'input-unreadable',
        `${where} is missing or not of the kind needed; see candour stats --help.`,
      )
    },
  }
}
