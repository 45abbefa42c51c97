import { z } from 'zod'

const longest = 20_000

// PostgreSQL keeps no NUL in a text; browsers send line breaks as CR LF.
const typed = z
  .string()
  .default('')
  .transform(text => text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
const words = (missing: string) =>
  typed.pipe(z.string().min(1, missing).max(longest, 'Use 20,000 characters or fewer'))
const line = typed.pipe(z.string().max(300, 'Use 300 characters or fewer'))
const filledLine = (missing: string) => line.pipe(z.string().min(1, missing))
/** One or several boxes of the same name: browsers send one as a text, several as a list. */
const ticked = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform(given => (given === undefined ? [] : typeof given === 'string' ? [given] : given))
/** The draft as it was when the form was shown. */
const revision = z.coerce.number().int().optional()

export const answerFields = ['answer1', 'answer2', 'answer3', 'answer4'] as const

export const writeLesson = z
  .object({
    revision,
    title: filledLine('Give the lesson a title').pipe(z.string().max(200, 'Use 200 characters or fewer')),
    happened: words('Write what happened, without names'),
    learnt: words('Write what we learnt'),
    changed: words('Write what we changed, or what we ask for until it is changed'),
    onShift: words('Write what to do on shift, each on its own line'),
    question: filledLine('Ask one question'),
    answer1: filledLine('Write a first answer'),
    answer2: filledLine('Write a second answer'),
    answer3: line,
    answer4: line,
    best: z.enum(answerFields, 'Choose which answer is best'),
    why: words('Write in one sentence why that answer is best'),
  })
  .refine(form => form[form.best] !== '', { path: ['best'], error: 'The best answer has no words yet' })
  .refine(form => new Set(filled(form)).size === filled(form).length, {
    path: ['answer2'],
    error: 'Two answers are the same',
  })
  .transform(({ revision: seen, answer1, answer2, answer3, answer4, best, ...rest }) => {
    const form = { answer1, answer2, answer3, answer4 }
    const answers = filled(form)
    return { ...rest, answers, best: answers.indexOf(form[best]), revision: seen }
  })

function filled(form: Record<(typeof answerFields)[number], string>): string[] {
  return answerFields.map(field => form[field]).filter(answer => answer !== '')
}

export const publishLesson = z.object({
  revision,
  places: ticked.pipe(z.array(z.string()).min(1, 'Choose at least one team')),
  namesNobody: z.literal('yes', 'Read it once more and say that it names nobody'),
  sensitiveConfirmed: z.literal('yes').optional(),
})
export type PublishLesson = Pick<z.infer<typeof publishLesson>, 'places' | 'sensitiveConfirmed' | 'revision'>

export const newVersion = z.object({ lessonId: z.uuid() })

export const answerLesson = z.object({
  answer: z.coerce.number('Choose an answer').int('Choose an answer').min(0, 'Choose an answer'),
})
