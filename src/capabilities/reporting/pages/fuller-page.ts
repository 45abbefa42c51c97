import { assetPath, button, buttonGroup, choice, errorFor, form, html, type SafeHtml, textarea } from '#web'
import type { ReportKind } from '../contract.ts'
import { choicesInWords, questionInWords } from '../messages/fuller-in-words.ts'
import type { ThreadWords } from '../messages/thread-words.ts'
import { type FullerQuestion, fullerFormFor } from '../model/fuller-form.data.ts'
import { hiddenFields } from './hidden-fields.ts'
import { minutesOf } from './length-of-time.ts'
import type { FilledForm } from './page-context.ts'

export type FullerPart = FilledForm & {
  kind: ReportKind
  part: number
  /** What was answered before, by question. */
  answers: Readonly<Record<string, string>>
  action: string
  hidden: Readonly<Record<string, string | undefined>>
  csrf?: string | undefined
}

/** How many pages the fuller report has. */
export const fullerParts = 3

/** The part that a form or an address names; undefined when it names none. */
export function partOf(text: string | undefined): number | undefined {
  const part = Number(text)
  return Number.isInteger(part) && part >= 1 && part <= fullerParts ? part : undefined
}

/** What heads a part of the fuller report. */
export function fullerHeading(words: ThreadWords, lang: string, { kind, part }: FullerPart) {
  const { questions, seconds } = fullerFormFor(kind)
  const lead = words.moreLead({ count: questions.length, time: minutesOf(lang, seconds) })
  return {
    title: words.moreTitle(),
    above: words.morePart({ number: part, of: fullerParts }),
    lead: part === 1 && lead,
  }
}

/** One part of the fuller report: a few questions, none of them needed, kept when the part is sent and with a script at once. */
export function fullerPart(words: ThreadWords, page: FullerPart): SafeHtml {
  const { kind, part, action, hidden, csrf } = page
  const asked = fullerFormFor(kind).questions.filter(question => question.part === part)
  const last = part === fullerParts
  const go = [
    !last && button({ text: words.moreNext(), once: true }),
    button({
      text: words.moreFinish(),
      name: 'finish',
      value: 'yes',
      once: true,
      ...(last ? {} : { kind: 'secondary' }),
    }),
  ].filter(each => each !== false)
  return form({
    action,
    csrf,
    attributes: { autocomplete: 'off', 'data-keep-as-you-go': true },
    body: [
      hiddenFields({ ...hidden, part: String(part) }),
      asked.map(question => field(words, question, page)),
      html`<p class="soft" role="status" data-kept hidden>${words.moreKept()}</p><script type="module" src="${assetPath('keep.js')}"></script>`,
      buttonGroup(go),
    ],
  })
}

function field(words: ThreadWords, question: FullerQuestion, page: FullerPart): SafeHtml {
  const { id, asks } = question
  const value = page.typed[id] ?? page.answers[id]
  const asked = questionInWords(words, question)
  if (asks === 'sentence')
    return textarea({ name: id, label: asked, rows: 3, value, error: errorFor(page.errors, id) })
  const items = Object.entries(choicesInWords(words)).map(([each, text]) => ({ value: each, text }))
  return choice({ name: id, legend: asked, columns: 2, items, value })
}
