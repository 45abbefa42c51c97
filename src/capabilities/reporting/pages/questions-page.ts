import {
  breadcrumbs,
  type Content,
  cellsTable,
  html,
  pageHeading,
  type SafeHtml,
  signedInPage,
  type View,
} from '#web'
import { questionInWords } from '../messages/fuller-in-words.ts'
import { threadWords } from '../messages/thread-words.ts'
import { reportingWords } from '../messages.ts'
import { flashForm } from '../model/flash-form.data.ts'
import { isRequired, type Question, secondsOf } from '../model/form-config.ts'
import { fullerForm } from '../model/fuller-form.data.ts'

const words = reportingWords('en-GB')
const own = threadWords('en-GB')

/** What each question of the flash report asks, by its name. */
const flashQuestions: Readonly<Record<(typeof flashForm.questions)[number]['id'], string>> = {
  kind: words.kind(),
  story: words.story(),
  atRisk: words.atRisk(),
  place: words.place(),
  happened: words.happened(),
  seen: words.seen(),
  aboutManager: own.keptSummary(),
  namedForGood: own.namedForGood(),
}

/** What people are asked when they tell us, and how long it takes: why there is no room for one question more. */
export function questionsPage(view: View): SafeHtml {
  const title = 'What we ask'
  const lead =
    'A fourth question that has to be answered, or an eleventh on the fuller report, is not possible: each one costs reports from tired people.'
  const flash = flashForm.questions.map(question => row(question, flashQuestions[question.id]))
  const fuller = fullerForm.questions.map(question => row(question, questionInWords(own, question)))
  const body = html`${breadcrumbs({ items: [{ text: 'People and places', href: '/app/people' }, { text: title }] })}
${pageHeading({ title, lead })}
<p>The first report takes about ${flashForm.seconds} seconds: the questions that need an answer, and Send.</p>
${table('The first report', flash)}
<p>The fuller report takes about ${Math.round(fullerForm.seconds / 60)} minutes when all of it is answered. None of it has to be.</p>
${table('The fuller report', fuller)}`
  return signedInPage(view, { title, body })
}

function table(caption: string, rows: readonly (readonly string[])[]): Content {
  return cellsTable({
    caption,
    columns: [{ text: 'Question' }, { text: 'Needs an answer' }, { text: 'Seconds', numeric: true }],
    rows: rows.map(each => [...each]),
  })
}

function row(question: Question, text: string): string[] {
  const needed = isRequired(question) ? 'Yes' : 'No'
  const preset = question.preset ? `${needed}; already answered: ${question.preset}` : needed
  return [text, preset, String(Math.round(secondsOf(question)))]
}
