import { type Content, journey, type SafeHtml } from '#web'
import type { ReportingWords } from '../messages.ts'
import type { Stage } from '../model/message-kinds.ts'

/** Where a report stands, as the six steps that its reporter is told about. */
export function reporterJourney(
  words: ReportingWords,
  now: Stage | 'finished',
  { notes, layout = 'list' }: { notes?: Partial<Record<Stage, Content>>; layout?: 'list' | 'line' } = {},
): SafeHtml {
  return journey({ now, notes, layout, words: stepWords(words), ...spokenWords(words) })
}

/** The six steps in the reporter's language. */
export function stepWords(words: ReportingWords): Record<Stage, string> {
  return {
    received: words.stepReceived(),
    thanked: words.stepThanked(),
    looking: words.stepLooking(),
    found: words.stepFound(),
    changed: words.stepChanged(),
    worked: words.stepWorked(),
  }
}

function spokenWords(words: ReportingWords) {
  return { doneWord: words.stepDone(), nowWord: words.stepNow(), label: words.journeyLabel() }
}
