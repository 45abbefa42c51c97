import type { Context } from '#platform/context'
import { answerInWords, questionInWords } from '../messages/fuller-in-words.ts'
import { threadWords } from '../messages/thread-words.ts'
import { fullerQuestion } from '../model/fuller-form.data.ts'
import type { ReportId } from '../report.ts'

export type FullerAnswer = { question: string; answer: string }

/** What reporters added to these reports, in English where it was chosen and in their own words where it was typed. */
export async function fullerAnswers(
  ctx: Context,
  ids: readonly ReportId[],
): Promise<Map<ReportId, FullerAnswer[]>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('reporting.fuller_answer')
    .select(['report_id', 'question', 'answer'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('report_id', 'in', [...ids])
    .execute()
  const byReport = Map.groupBy(rows, row => row.report_id)
  return new Map([...byReport].map(([id, answers]) => [id, inOrder(answers)]))
}

const words = threadWords('en-GB')

function inOrder(answers: readonly FullerAnswer[]): FullerAnswer[] {
  const known = answers.flatMap(({ question: id, answer }) => {
    const question = fullerQuestion(id)
    return question ? [{ question, answer }] : []
  })
  return known
    .sort((a, b) => a.question.part - b.question.part)
    .map(({ question, answer }) => ({
      question: questionInWords(words, question),
      answer: answerInWords(words, question, answer),
    }))
}
